/**
 * Tesseract. Enters: a picture and a set of languages. Leaves: {@link se.stodkoll.ocr.words.RawWord}s. Callers: ocr, its reread.
 */
package se.stodkoll.ocr.engine;
