package se.stodkoll.nightly.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.report.digest.Sight;

/** Finds the line over places in a table that names its columns. */
final class ColumnHeads {
    private ColumnHeads() {}

    /** The nearest line above the places that has at least half of the columns' names as words; empty where none has. */
    static Optional<Box> over(Page page, Sight sight) {
        double top = sight.boxes().stream().mapToDouble(Box::y0).min().orElse(0);
        return page.lines().stream()
                .filter(line -> names(line, sight.heads()))
                .flatMap(line -> line.box().stream())
                .filter(box -> box.y1() <= top)
                .max(Comparator.comparingDouble(Box::y0));
    }

    private static boolean names(Line line, List<String> heads) {
        long named = heads.stream()
                .filter(head -> line.words().stream().anyMatch(w -> w.raw().equalsIgnoreCase(head)))
                .count();
        return named > 0 && 2 * named >= heads.size();
    }
}
