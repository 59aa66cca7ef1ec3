package se.stodkoll.bench;

import java.util.Optional;
import java.util.concurrent.atomic.DoubleAdder;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.PageVerdict;

/** Counts how many figures of pages' own text were seen in their pictures too. Thread-safe. */
final class SeenFigures {
    private final DoubleAdder figures = new DoubleAdder();
    private final DoubleAdder seen = new DoubleAdder();

    /** Takes a document into account; gives its pages. */
    int count(Document document) {
        document.pages().forEach(page -> {
            figures.add(page.verdict().signals().getOrDefault(PageVerdict.FIGURES, 0.0));
            seen.add(page.verdict().signals().getOrDefault(PageVerdict.FIGURES_SEEN_TWICE, 0.0));
        });
        return document.pageCount();
    }

    /** 0 to 1; empty where no page has a figure of its own. */
    Optional<Double> share() {
        return figures.sum() == 0 ? Optional.empty() : Optional.of(seen.sum() / figures.sum());
    }
}
