/** A RunReport as report.json, rapport.html, rapport.xlsx and rapport.csv. Caller: nightly. */
package se.stodkoll.report;
