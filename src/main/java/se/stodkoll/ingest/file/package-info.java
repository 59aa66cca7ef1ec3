/**
 * A file opened as what its content is: PDF, picture, text or Word. Enters: a file. Leaves: OpenFile. Caller: worker.
 */
package se.stodkoll.ingest.file;
