/** A PDF file, page by page: positioned words, drawn lines, pictures. Enters: a file. Leaves: model values. Caller: ingest. */
package se.stodkoll.pdf;
