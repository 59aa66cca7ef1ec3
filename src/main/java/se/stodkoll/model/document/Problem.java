package se.stodkoll.model.document;

import java.util.List;

/**
 * Something wrong with a file or a page of it, or something in it that does not count.
 *
 * @param code stable
 * @param message in Swedish: where, what was seen, what was expected, what to do; of the document's text it holds at most the
 *     figures
 * @param page from 1, or 0 for the whole file
 * @param figures amounts, percents, days and other figures in text that was left out, as printed; such text may be an attempt
 */
public record Problem(ProblemCode code, String message, int page, List<String> figures) {
    public Problem {
        figures = figures == null ? List.of() : List.copyOf(figures); // bodies written before there were any
    }

    /** One that is not about figures. */
    public Problem(ProblemCode code, String message, int page) {
        this(code, message, page, List.of());
    }
}
