/** What every form of the report needs of a run: its cases with their parts found, in order, counted, and Swedish words and figures. */
package se.stodkoll.report.digest;
