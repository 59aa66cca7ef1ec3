package se.stodkoll.model;

/**
 * Something wrong with a file or a page of it, or something in it that is not read.
 *
 * @param code stable
 * @param message in Swedish: where, what was seen, what was expected, what to do; holds no text of the document, save what a
 *     {@link ProblemCode#HIDDEN_TEXT} or {@link ProblemCode#STRUCK_TEXT} leaves out; never written to logs
 * @param page from 1, or 0 for the whole file
 */
public record Problem(ProblemCode code, String message, int page) {}
