package se.stodkoll.layout;

import java.util.List;
import se.stodkoll.model.word.Aside;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;

/**
 * A page laid out.
 *
 * @param turn that the page as given had to be turned by to be upright; nearly always by 0
 * @param regions those of text in reading order, then the others
 * @param rulings drawn lines, of the page as laid out
 */
public record PageRegions(Turn turn, List<Region> regions, List<Ruling> rulings) {
    public PageRegions {
        regions = List.copyOf(regions);
        rulings = List.copyOf(rulings);
    }

    /** Points, of the page as laid out. */
    public double width() {
        return turn.turnedWidth();
    }

    /** Points, of the page as laid out. */
    public double height() {
        return turn.turnedHeight();
    }

    /** The lines to be read, in reading order. */
    public List<Line> textLines() {
        return regions.stream()
                .filter(Region::isText)
                .flatMap(r -> r.lines().stream())
                .toList();
    }

    /** What is printed on the page beside its text. */
    public List<Aside> aside() {
        return regions.stream()
                .flatMap(r ->
                        r.beside().stream().flatMap(kind -> r.lines().stream().map(line -> new Aside(kind, line))))
                .toList();
    }

    /** Areas that are to be read as pages of their own. */
    public List<Region.TurnedArea> turnedAreas() {
        return regions.stream()
                .filter(Region.TurnedArea.class::isInstance)
                .map(Region.TurnedArea.class::cast)
                .toList();
    }
}
