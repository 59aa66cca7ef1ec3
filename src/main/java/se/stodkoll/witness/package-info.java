/**
 * A reader of another family than Tesseract, for figures and signs only: it tells what a small picture, or the drawn shape of a
 * font's character, shows. Enters: grey pictures of one line, outlines of characters. Leaves: text with confidence, digits seen.
 * Callers: ocr, ingest.
 */
package se.stodkoll.witness;
