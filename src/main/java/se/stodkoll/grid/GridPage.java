package se.stodkoll.grid;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Aside;
import se.stodkoll.model.word.AsideKind;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;

/**
 * What of a page tables are sought in.
 *
 * @param number of the page, from 1
 * @param lines in reading order, all of the page or some
 * @param rulings drawn on the page
 * @param turned lines set upright, which may be heads of columns
 */
public record GridPage(int number, List<Line> lines, List<Ruling> rulings, List<Line> turned) {
    public GridPage {
        lines = List.copyOf(lines);
        rulings = List.copyOf(rulings);
        turned = List.copyOf(turned);
    }

    /** One without lines set upright. */
    public GridPage(int number, List<Line> lines, List<Ruling> rulings) {
        this(number, lines, rulings, List.of());
    }

    /** All of a page. */
    public static GridPage of(Page page) {
        return new GridPage(page.number(), page.lines(), page.rulings(), turned(page));
    }

    /** The lines of a page that are set upright, amid its text or at its edge. */
    public static List<Line> turned(Page page) {
        return page.aside().stream()
                .filter(a -> a.kind() == AsideKind.TURNED || a.kind() == AsideKind.MARGIN)
                .map(Aside::line)
                .filter(l -> l.box().isPresent())
                .toList();
    }

    /** Its lines whose words all have places. */
    List<Line> placed() {
        return lines.stream()
                .filter(l -> l.words().stream().allMatch(w -> w.box().isPresent()))
                .toList();
    }

    /**
     * Lines with places in runs that go down the page: reading order goes up again where a column ends, or the left one of two
     * pages on one picture, which has letters and blanks of its own. At least one run where there are lines.
     *
     * @param lines in reading order
     */
    static List<List<Line>> runs(List<Line> lines) {
        List<List<Line>> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || isHigherUp(lines.get(i), lines.get(i - 1))) {
                runs.add(lines.subList(from, i));
                from = i;
            }
        }
        return runs;
    }

    private static boolean isHigherUp(Line next, Line last) {
        Box box = next.box().orElseThrow();
        Box before = last.box().orElseThrow();
        return box.y1() < before.y0() && box.x0() > before.x0();
    }
}
