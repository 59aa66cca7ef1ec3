/** A RunReport as report.json, rapport.html, rapport.xlsx, rapport.csv and fynd.csv. Caller: nightly. */
package se.stodkoll.report;
