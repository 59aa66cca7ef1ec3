/** A run as rapport.xlsx and rapport.csv. Text from documents never becomes a formula. */
package se.stodkoll.report.sheet;
