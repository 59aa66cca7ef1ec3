/** A run as rapport.xlsx, rapport.csv and fynd.csv. Text from documents never becomes a formula. */
package se.stodkoll.report.sheet;
