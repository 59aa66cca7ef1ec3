/**
 * Words as the readers give them, held against each other: who is right, what is no word, which signs were taken for others. Knows no
 * picture. Enters: {@link se.stodkoll.ocr.words.RawWord}s. Leaves: {@link se.stodkoll.ocr.words.AgreedWord}s. Callers: ocr, its reread.
 */
package se.stodkoll.ocr.words;
