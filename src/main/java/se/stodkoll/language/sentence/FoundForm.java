package se.stodkoll.language.sentence;

import se.stodkoll.language.word.ActWords;

/**
 * Words of an act at a place of a sentence.
 *
 * @param form what they do
 * @param length how many tokens they take
 */
record FoundForm(ActWords.Form form, int length) {}
