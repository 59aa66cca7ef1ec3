package se.stodkoll.language.name;

/**
 * Tokens of a sentence that are a name: [from, to).
 *
 * @param from index of the first
 * @param to index behind the last
 */
public record Span(int from, int to) {}
