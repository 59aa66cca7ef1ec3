package se.stodkoll.model.word;

/**
 * Another reading of the same ink.
 *
 * @param text what it would say
 * @param confidence 0 to 1, as the reader that gave it holds it
 */
public record Alternative(String text, double confidence) {}
