package se.stodkoll.model;

/**
 * Something wrong with a file or a page of it.
 *
 * @param code stable
 * @param message in Swedish: where, what was seen, what was expected, what to do; holds no text of the document
 * @param page from 1, or 0 for the whole file
 */
public record Problem(ProblemCode code, String message, int page) {}
