/**
 * Picture files: PNG, JPEG, and TIFF with a picture a page. A file enters; each picture leaves as it is shown: upright, on white
 * paper, in grey or RGB, with a word on whether all of it was there. Called by {@code ingest}, and by {@code nightly} for the
 * places that a report shows.
 */
package se.stodkoll.ingest.picture;
