package se.stodkoll.cli.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.cli.program.Texts;
import se.stodkoll.codec.DocumentLayout;
import se.stodkoll.codec.PageLayout;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartExplanation;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.nightly.extract.Extraction;

/** What a file was judged to be, what its records lack and why, as text for a terminal. */
final class Explanation {
    private final Texts texts;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Texts texts) {
        this.texts = texts;
    }

    /** All of it, a line for each thing said. */
    static String of(Extraction extraction, DocumentLayout layout, List<PartExplanation> parts, Texts texts) {
        Explanation explanation = new Explanation(texts);
        explanation.say(extraction, layout);
        parts.forEach(explanation::say);
        return explanation.text.toString();
    }

    private void say(Extraction extraction, DocumentLayout layout) {
        DocumentReport report = extraction.report();
        line("extract.file", report.file(), report.mediaType(), report.pageCount());
        for (Problem problem : report.problems()) {
            line("extract.problem", problem.page(), problem.code(), problem.message());
        }
        layout.pages().forEach(this::say);
    }

    private void say(PartExplanation explained) {
        Part part = explained.part();
        line("extract.part", part.kind(), part.pages().first(), part.pages().last(), part.title());
        new SlotTexts(texts).of(explained).forEach(said -> text.append(said).append('\n'));
    }

    private void say(PageLayout layout) {
        Page page = layout.page();
        line(
                "extract.page",
                page.number(),
                page.verdict().source(),
                String.join("; ", page.verdict().reasons()));
        page.verdict()
                .signals()
                .forEach((name, value) -> text.append(String.format(Locale.ROOT, "      %s = %.3f%n", name, value)));
        layout.grids().forEach(this::say);
    }

    private void say(Grid grid) {
        String confidence = String.format(texts.locale(), "%.2f", grid.confidence());
        line("extract.grid", grid.page(), grid.rows(), grid.columns(), confidence);
        if (grid.headRows() == 0) {
            line("extract.grid.headless");
        } else {
            line("extract.grid.head", grid.headRows(), String.join(" | ", heads(grid)));
        }
    }

    /** Each column's head from top to bottom; a head over several columns is said for each of them. */
    private static List<String> heads(Grid grid) {
        return IntStream.range(0, grid.columns())
                .mapToObj(column -> IntStream.range(0, grid.headRows())
                        .mapToObj(row -> grid.cell(row, column))
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(GridCell::text)
                        .collect(Collectors.joining(" / ")))
                .toList();
    }

    private void line(String key, Object... values) {
        text.append(texts.say(key, values)).append('\n');
    }
}
