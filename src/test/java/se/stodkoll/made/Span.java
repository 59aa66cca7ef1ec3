package se.stodkoll.made;

import java.time.LocalDate;

/**
 * The days of a project.
 *
 * @param start first day
 * @param end last day
 */
record Span(LocalDate start, LocalDate end) {}
