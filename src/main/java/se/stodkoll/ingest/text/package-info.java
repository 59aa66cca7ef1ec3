/**
 * Plain text, with the tables that stand in it by blanks, tabs or semicolons. Enters: a text. Leaves: OpenFile.
 * Callers: docx, file.
 */
package se.stodkoll.ingest.text;
