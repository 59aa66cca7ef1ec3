package se.stodkoll.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ink;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;

/**
 * Parts a page's words by the direction they are read in: each of the four right angles is a page of its own, what lies
 * between is a watermark or a stamp.
 */
final class Directions {
    private final List<Word> upright = new ArrayList<>();
    private final List<Word> oblique = new ArrayList<>();
    private final List<Word> large = new ArrayList<>();
    private final SortedMap<Integer, List<Word>> turned = new TreeMap<>();
    private final List<Box> small;
    private final double em;
    private final List<Ruling> rulings;
    private final double width;
    private final double height;

    /**
     * @param words with places
     * @param width of the page, points
     * @param height of the page, points
     */
    Directions(List<Word> words, List<Ruling> rulings, double width, double height) {
        this.rulings = rulings;
        this.width = width;
        this.height = height;
        this.em = Measure.median(words, Measure::size, 10);
        this.small = words.stream()
                .filter(w -> Measure.size(w) < LayoutThresholds.WATERMARK_SIZE * em)
                .map(Measure::box)
                .toList();
        boolean askew =
                letters(words, w -> w.ink().isOblique()) > LayoutThresholds.MOST_OBLIQUE * letters(words, w -> true);
        for (Word word : words) {
            home(word, askew).add(word);
        }
    }

    /** The direction that a page is read in: that of nearly all of its letters, else upright. */
    static int ofPage(List<Word> words) {
        long all = letters(words, w -> true);
        for (int direction : new int[] {90, 180, 270}) {
            if (all > 0 && letters(words, w -> w.ink().quarter() == direction) >= LayoutThresholds.MOST_TURNED * all) {
                return direction;
            }
        }
        return 0;
    }

    /** In the order given. */
    List<Word> upright() {
        return upright;
    }

    /** Watermarks, stamps, margins and turned areas; without words where there are none. */
    List<Region> beside() {
        List<Region> regions = new ArrayList<>();
        watermark(large).ifPresent(regions::add);
        marks(regions);
        turned.forEach((direction, words) -> regions.addAll(turnedRegions(direction, words)));
        return regions;
    }

    private List<Word> home(Word word, boolean askew) {
        Ink ink = word.ink();
        boolean mark =
                Measure.size(word) >= LayoutThresholds.WATERMARK_SIZE * em && ink.lightness() >= LayoutThresholds.PALE;
        if (mark && !ink.isOblique() && isAcrossText(Measure.box(word))) {
            return large;
        }
        if (ink.isOblique()) {
            return askew ? upright : oblique;
        }
        return ink.quarter() == 0 ? upright : turned.computeIfAbsent(ink.quarter(), d -> new ArrayList<>());
    }

    /** A large, pale head stands clear of the text; a watermark lies across it. */
    private boolean isAcrossText(Box box) {
        return small.stream().anyMatch(s -> s.overlapX(box) > 0 && s.overlapY(box) > s.height() / 2);
    }

    private static long letters(List<Word> words, Predicate<Word> which) {
        return words.stream().filter(which).mapToLong(w -> w.text().length()).sum();
    }

    private static Optional<Region> watermark(List<Word> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Region.Watermark(around(words), List.of(new Line(words))));
    }

    /** Oblique words, those of one direction together: large or pale they are a watermark, else a stamp. */
    private void marks(List<Region> regions) {
        SortedMap<Integer, List<Word>> byDirection = new TreeMap<>();
        oblique.forEach(w -> byDirection
                .computeIfAbsent(w.ink().direction(), d -> new ArrayList<>())
                .add(w));
        for (List<Word> words : byDirection.values()) {
            boolean large = Measure.median(words, Measure::size, 0) >= LayoutThresholds.WATERMARK_SIZE * em;
            boolean pale = Measure.median(words, w -> w.ink().lightness(), 0) >= LayoutThresholds.PALE;
            List<Line> lines = List.of(new Line(words));
            regions.add(
                    large || pale
                            ? new Region.Watermark(around(words), lines)
                            : new Region.Stamp(around(words), lines));
        }
    }

    private List<Region> turnedRegions(int direction, List<Word> words) {
        Turn turn = Turn.upright(width, height, direction);
        List<Line> lines = LineBuilder.lines(turn.words(words));
        Measure measure = Measure.of(lines);
        List<Region> regions = new ArrayList<>();
        List<Line> area = new ArrayList<>();
        for (Line line : lines) {
            Line above = area.isEmpty() ? line : area.get(area.size() - 1);
            if (Measure.foot(line) - Measure.foot(above) > LayoutThresholds.AREA_GAP * measure.pitch()) {
                regions.add(turnedRegion(area, turn));
                area = new ArrayList<>();
            }
            area.add(line);
        }
        regions.add(turnedRegion(area, turn));
        regions.sort(Comparator.comparingDouble(r -> turn.of(r.box()).y0()));
        return regions;
    }

    /** Some lines along the page's edge are its margin; what is more, or stands amid the text, is an area of its own. */
    private Region turnedRegion(List<Line> upright, Turn turn) {
        Turn back = turn.back();
        List<Line> lines = upright.stream().map(back::of).toList();
        Box box = Measure.around(lines);
        if (upright.size() < LayoutThresholds.AREA_LINES && isAtEdge(box)) {
            return new Region.Margin(box, lines);
        }
        List<Ruling> inside = rulings.stream()
                .filter(r -> grown(box).contains(r.box().centerX(), r.box().centerY()))
                .toList();
        return new Region.TurnedArea(box, lines, inside, turn);
    }

    private boolean isAtEdge(Box box) {
        return box.x1() < LayoutThresholds.EDGE * width
                || box.x0() > (1 - LayoutThresholds.EDGE) * width
                || box.y1() < LayoutThresholds.EDGE * height
                || box.y0() > (1 - LayoutThresholds.EDGE) * height
                || upright.stream().noneMatch(w -> Measure.box(w).overlapX(box) > 0);
    }

    /** A table's frame is drawn around its words. */
    private Box grown(Box box) {
        return new Box(box.x0() - em, box.y0() - em, box.x1() + em, box.y1() + em);
    }

    private static Box around(List<Word> words) {
        return words.stream().map(Measure::box).reduce(Box::union).orElseThrow();
    }
}
