/** A run as rapport.html. The view records hold finished text; the templates under src/main/jte only lay it out. */
package se.stodkoll.report.html;
