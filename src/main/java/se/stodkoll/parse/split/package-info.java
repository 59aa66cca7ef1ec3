/**
 * A file into its documents, page by page, and of what kind each is. Enters: Document. Leaves: Segment list, a
 * PartKind. Caller: parse.
 */
package se.stodkoll.parse.split;
