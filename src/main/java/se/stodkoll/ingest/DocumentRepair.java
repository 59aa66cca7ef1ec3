package se.stodkoll.ingest;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.Line;
import se.stodkoll.model.Page;
import se.stodkoll.model.PageVerdict;
import se.stodkoll.model.TextSource;
import se.stodkoll.repair.TextRepair;

/** Repairs a document's mangled pages together, since a font's damage shows over the document, not over a page. Thread-safe. */
final class DocumentRepair {
    private TextRepair repair;

    private synchronized TextRepair repair() {
        if (repair == null) {
            repair = TextRepair.load();
        }
        return repair;
    }

    /** The pages in the same order, those judged mangled put right; the others are not touched. */
    List<Page> pages(List<PageReading> readings) {
        List<List<Line>> mangled = readings.stream()
                .filter(PageReading::repair)
                .map(r -> r.page().lines())
                .toList();
        if (mangled.isEmpty()) {
            return readings.stream().map(PageReading::page).toList();
        }
        List<List<Line>> right = repair().repair(mangled);
        List<Page> pages = new ArrayList<>();
        int next = 0;
        for (PageReading reading : readings) {
            pages.add(reading.repair() ? with(reading.page(), right.get(next++)) : reading.page());
        }
        return pages;
    }

    private static Page with(Page page, List<Line> lines) {
        if (lines.equals(page.lines())) {
            return page;
        }
        PageVerdict was = page.verdict();
        PageVerdict verdict = new PageVerdict(TextSource.REPAIRED, was.reasons(), was.signals());
        return new Page(page.number(), page.width(), page.height(), lines, page.rulings(), verdict);
    }
}
