package se.stodkoll.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Aside;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;

/** The door of the package: words into regions in reading order. Stateless. */
public final class Layout {
    private Layout() {}

    /** A page's regions, from the words of its lines and of what stands beside them. */
    public static PageRegions of(Page page) {
        if (!page.hasGeometry()) {
            return withoutPlaces(page.lines());
        }
        List<Word> words = Stream.concat(
                        page.lines().stream(), page.aside().stream().map(Aside::line))
                .flatMap(line -> line.words().stream())
                .toList();
        return of(words, page.rulings(), page.width(), page.height());
    }

    /**
     * The regions that words make. Words without a place are left out.
     *
     * @param words in the order they were drawn or read
     * @param rulings drawn lines
     * @param width of the page, points
     * @param height of the page, points
     */
    public static PageRegions of(List<Word> words, List<Ruling> rulings, double width, double height) {
        List<Word> placed = words.stream()
                .filter(w -> w.box().isPresent() && !w.text().isBlank())
                .toList();
        Turn turn = Turn.upright(width, height, Directions.ofPage(placed));
        return upright(turn.words(placed), turn.rulings(rulings), turn);
    }

    private static PageRegions upright(List<Word> words, List<Ruling> rulings, Turn turn) {
        Directions directions = new Directions(words, rulings, turn.turnedWidth(), turn.turnedHeight());
        List<Region> beside = new ArrayList<>(directions.beside());
        List<Line> lines = LineBuilder.lines(directions.upright());
        List<Word> numbers = new LineNumbers(lines, Measure.of(lines), turn.turnedHeight()).find();
        if (!numbers.isEmpty()) {
            lines = LineBuilder.lines(directions.upright().stream()
                    .filter(w -> !numbers.contains(w))
                    .toList());
            List<Line> numbered =
                    numbers.stream().map(w -> new Line(List.of(w))).toList();
            beside.add(new Region.LineNumbering(Measure.around(numbered), numbered));
        }
        Measure measure = Measure.of(lines);
        List<Line> ordered =
                new ReadingOrder(measure, rulings, turn.turnedWidth(), turn.turnedHeight()).inReadingOrder(lines);
        List<Region> regions = new ArrayList<>(new Blocks(ordered, measure, turn.turnedHeight()).regions());
        regions.addAll(beside);
        return new PageRegions(turn, regions, rulings);
    }

    private static PageRegions withoutPlaces(List<Line> lines) {
        List<Region> one = lines.isEmpty() ? List.of() : List.of(new Region.Paragraph(new Box(0, 0, 0, 0), lines));
        return new PageRegions(new Turn(0, 0, 0), one, List.of());
    }
}
