/**
 * A PDF as a file: how its bytes end, what of its pages is lost, what else lies in it, and what a failure of the
 * library means. Enters: bytes, the open file. Leaves: model values, PdfException. Callers: pdf, ingest.
 */
package se.stodkoll.pdf.file;
