/**
 * What every type of file needs to make a page of it: the judge of texts, the reader of pictures, the check of figures
 * as drawn. Enters: words, pictures. Leaves: PageReading. Callers: the rooms of file types and the workers.
 */
package se.stodkoll.ingest.page;
