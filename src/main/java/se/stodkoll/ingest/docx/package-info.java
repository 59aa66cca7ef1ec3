/**
 * A Word file as lines, a table row one line that knows its cells. Enters: a file. Leaves: OpenFile. Caller: file.
 */
package se.stodkoll.ingest.docx;
