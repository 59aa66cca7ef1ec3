package se.stodkoll.grid;

import java.util.List;
import se.stodkoll.model.Line;
import se.stodkoll.model.Page;
import se.stodkoll.model.Ruling;

/**
 * What of a page tables are sought in.
 *
 * @param number of the page, from 1
 * @param lines in reading order, all of the page or some
 * @param rulings drawn on the page
 */
public record GridPage(int number, List<Line> lines, List<Ruling> rulings) {
    public GridPage {
        lines = List.copyOf(lines);
        rulings = List.copyOf(rulings);
    }

    /** All of a page. */
    public static GridPage of(Page page) {
        return new GridPage(page.number(), page.lines(), page.rulings());
    }

    /** Its lines whose words all have places. */
    List<Line> placed() {
        return lines.stream()
                .filter(l -> l.words().stream().allMatch(w -> w.box().isPresent()))
                .toList();
    }
}
