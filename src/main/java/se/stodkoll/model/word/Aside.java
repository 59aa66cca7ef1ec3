package se.stodkoll.model.word;

/**
 * A line that is printed on a page but is no line of its text.
 *
 * @param kind what it is
 * @param line its words with their places on the page, in the order they are read
 */
public record Aside(AsideKind kind, Line line) {}
