package se.stodkoll.model.document;

import java.util.List;
import se.stodkoll.model.word.Aside;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;

/**
 * A page as read.
 *
 * @param number from 1, in the file as dropped
 * @param width of the page as shown, PDF points; 0 where the input has no geometry
 * @param height of the page as shown, PDF points; 0 where the input has no geometry
 * @param lines in reading order
 * @param rulings drawn table lines
 * @param verdict what was judged of its text
 * @param aside what is printed on it beside its text
 */
public record Page(
        int number,
        double width,
        double height,
        List<Line> lines,
        List<Ruling> rulings,
        PageVerdict verdict,
        List<Aside> aside) {
    public Page {
        lines = List.copyOf(lines);
        rulings = List.copyOf(rulings);
        aside = aside == null ? List.of() : List.copyOf(aside); // bodies written before there was any
    }

    /** One with nothing beside its text. */
    public Page(int number, double width, double height, List<Line> lines, List<Ruling> rulings, PageVerdict verdict) {
        this(number, width, height, lines, rulings, verdict, List.of());
    }

    /** The same page, its lines saying something else. */
    public Page withLines(List<Line> other, PageVerdict judged) {
        return new Page(number, width, height, other, rulings, judged, aside);
    }

    /** Whether its words have places. */
    public boolean hasGeometry() {
        return width > 0;
    }
}
