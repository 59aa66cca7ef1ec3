package se.stodkoll.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Line;
import se.stodkoll.repair.TextRepair;

/**
 * Repairs the pages of a document that stand on its own text, all together: a font's damage shows over the document, not
 * over a page, and bundles mix clean and mangled pages. Clean lines come back as they were. Thread-safe.
 */
final class OwnTextRepair {
    private TextRepair repair;

    private synchronized TextRepair repair() {
        if (repair == null) {
            repair = TextRepair.load();
        }
        return repair;
    }

    /** The pages in the same order; those read from their picture are not touched. */
    List<Page> pages(List<Page> pages) {
        List<List<Line>> own =
                pages.stream().filter(OwnTextRepair::ownText).map(Page::lines).toList();
        if (own.isEmpty()) {
            return pages;
        }
        Iterator<List<Line>> right = repair().repair(own).iterator();
        return pages.stream().map(p -> ownText(p) ? with(p, right.next()) : p).toList();
    }

    private static boolean ownText(Page page) {
        return page.verdict().source() == TextSource.TEXT_LAYER;
    }

    private static Page with(Page page, List<Line> lines) {
        if (lines.equals(page.lines())) {
            return page;
        }
        long words = lines.stream()
                .flatMap(l -> l.words().stream())
                .filter(w -> !w.edits().isEmpty())
                .count();
        List<String> reasons = new ArrayList<>(page.verdict().reasons());
        reasons.add(words + " ord är rättade; texten före rättning är kvar.");
        PageVerdict verdict =
                new PageVerdict(TextSource.REPAIRED, reasons, page.verdict().signals());
        return page.withLines(lines, verdict);
    }
}
