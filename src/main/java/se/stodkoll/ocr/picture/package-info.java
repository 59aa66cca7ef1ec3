/**
 * A page's picture made ready to be read, by Leptonica: grey, upright, straight, without tints and dark bands. Enters: PageImage. Leaves:
 * {@link se.stodkoll.ocr.picture.PreparedPage}. Callers: ocr, its engine and reread.
 */
package se.stodkoll.ocr.picture;
