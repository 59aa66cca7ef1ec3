package se.stodkoll.model;

import java.util.List;

/**
 * A page as read.
 *
 * @param number from 1, in the file as dropped
 * @param width of the page as shown, PDF points; 0 where the input has no geometry
 * @param height of the page as shown, PDF points; 0 where the input has no geometry
 * @param lines in reading order
 * @param rulings drawn table lines
 * @param verdict what was judged of its text
 */
public record Page(
        int number, double width, double height, List<Line> lines, List<Ruling> rulings, PageVerdict verdict) {
    public Page {
        lines = List.copyOf(lines);
        rulings = List.copyOf(rulings);
    }

    /** Whether its words have places. */
    public boolean hasGeometry() {
        return width > 0;
    }
}
