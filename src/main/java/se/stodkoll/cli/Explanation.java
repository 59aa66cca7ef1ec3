package se.stodkoll.cli;

import java.util.Locale;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Page;
import se.stodkoll.model.Problem;
import se.stodkoll.nightly.Extraction;

/** What a file was judged to be and why, as text for a terminal. */
final class Explanation {
    private final Texts texts;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Texts texts) {
        this.texts = texts;
    }

    /** All of it, a line for each thing said. */
    static String of(Extraction extraction, Texts texts) {
        Explanation explanation = new Explanation(texts);
        explanation.say(extraction);
        return explanation.text.toString();
    }

    private void say(Extraction extraction) {
        DocumentReport report = extraction.report();
        line("extract.file", report.file(), report.mediaType(), report.pageCount());
        for (Problem problem : report.problems()) {
            line("extract.problem", problem.page(), problem.code(), problem.message());
        }
        extraction.document().pages().forEach(this::say);
        report.parts().forEach(part -> line(
                "extract.part", part.kind(), part.pages().first(), part.pages().last(), part.title()));
    }

    private void say(Page page) {
        line("extract.page", page.number(), page.verdict().source(), String.join("; ", page.verdict().reasons()));
        page.verdict().signals().forEach((name, value) -> text.append(String.format(Locale.ROOT, "      %s = %.3f%n", name, value)));
    }

    private void line(String key, Object... values) {
        text.append(texts.say(key, values)).append('\n');
    }
}
