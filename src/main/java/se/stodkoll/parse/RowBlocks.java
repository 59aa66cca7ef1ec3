package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.table.RowBands;

/**
 * Lines of a table into rows. A label may be wrapped over lines, with the figures beside its first, its last or its middle
 * line, and a heading has no figures at all: drawn lines tell, else white space between the lines, else the words.
 */
final class RowBlocks {
    /** Lines of one label lie at most this many times as far apart as the nearest two. */
    private static final double EVEN = 1.3;

    private final IntFunction<RowBands> bands;
    private final boolean placed;

    /**
     * @param bands of the table on a page, by the page's number
     * @param placed whether the lines' figures are by column; else white space tells nothing and the words must
     */
    RowBlocks(IntFunction<RowBands> bands, boolean placed) {
        this.bands = bands;
        this.placed = placed;
    }

    /** The rows, each its lines in order; a row without figures is a heading or an empty row. */
    List<List<TableLine>> rows(List<TableLine> lines) {
        if (!placed) {
            return byWords(lines);
        }
        List<List<TableLine>> rows = new ArrayList<>();
        for (List<TableLine> block : blocks(lines)) {
            long withFigures = withFigures(block);
            if (withFigures <= 1 && (withFigures == 1 || block.size() == 1)) {
                int from = headingAbove(block);
                if (from > 0) {
                    rows.add(block.subList(0, from));
                }
                int to = headingBelow(block);
                rows.add(block.subList(from, to));
                if (to < block.size()) {
                    rows.add(block.subList(to, block.size()));
                }
            } else {
                rows.addAll(byWords(block));
            }
        }
        return rows;
    }

    /** Index of the first line with figures; the block's size if none has. */
    private static int figuresAt(List<TableLine> block) {
        int at = 0;
        while (at < block.size() && !block.get(at).hasFigures()) {
            at++;
        }
        return at;
    }

    /** How many of the lines above a row's figures are a known heading that stands as close as the row's own lines. */
    private static int headingAbove(List<TableLine> block) {
        int figures = figuresAt(block);
        String text = "";
        for (int i = 0; i < figures && figures < block.size(); i++) {
            text = (text + " " + block.get(i).labelText()).trim();
            boolean begun = text.endsWith(":"); // "Stödfinansiering:" with its body on the next line is a label
            boolean own = !begun && (i + 1 < figures || !block.get(figures).label().isEmpty());
            if (own && TableWords.isHeading(text)) {
                boolean wrapped = i + 1 < figures
                        && RowLabels.isContinuation(block.get(i + 1).labelText())
                        && TableWords.isHeading(text + " " + block.get(i + 1).labelText());
                return wrapped ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    /**
     * Where a known heading begins that stands right below a row's figures, as close as a second line of its label would; the
     * block's size if none does. A label that goes on does not begin with a capital.
     */
    private static int headingBelow(List<TableLine> block) {
        int below = figuresAt(block);
        if (below + 1 >= block.size() || block.get(below).label().isEmpty()) {
            return block.size();
        }
        String text = block.subList(below + 1, block.size()).stream()
                .map(TableLine::labelText)
                .collect(Collectors.joining(" "))
                .trim();
        boolean begins = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        return begins && TableWords.isHeading(text) ? below + 1 : block.size();
    }

    private static long withFigures(List<TableLine> block) {
        return block.stream().filter(TableLine::hasFigures).count();
    }

    /** By drawn lines; where a line between rows was not seen, so that they hold several, by white space. */
    private List<List<TableLine>> blocks(List<TableLine> lines) {
        double threshold = gapThreshold(lines);
        return blocks(lines, (a, b) -> together(a, b, threshold)).stream()
                .flatMap(b -> withFigures(b) > 1 ? blocks(b, (x, y) -> areClose(x, y, threshold)).stream() : Stream.of(b))
                .toList();
    }

    private static List<List<TableLine>> blocks(List<TableLine> lines, BiPredicate<TableLine, TableLine> together) {
        List<List<TableLine>> blocks = new ArrayList<>();
        for (TableLine line : lines) {
            List<TableLine> last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && together.test(last.get(last.size() - 1), line)) {
                last.add(line);
            } else {
                blocks.add(new ArrayList<>(List.of(line)));
            }
        }
        return blocks;
    }

    private boolean together(TableLine above, TableLine below, double threshold) {
        if (above.box().isEmpty() || below.box().isEmpty()) {
            return true;
        }
        if (above.page() != below.page()) {
            return false;
        }
        RowBands drawn = bands.apply(above.page());
        OptionalInt a = drawn.bandOf(above.box().get());
        OptionalInt b = drawn.bandOf(below.box().get());
        if (a.isPresent() || b.isPresent()) {
            return a.equals(b) && a.isPresent();
        }
        return areClose(above, below, threshold);
    }

    private static boolean areClose(TableLine above, TableLine below, double threshold) {
        return above.box().isEmpty() || below.box().isEmpty() || (above.page() == below.page() && Math.abs(RowGaps.pitch(above, below)) <= threshold);
    }

    /**
     * The distance between lines that parts rows from lines within a row; where none does, the words must tell. Told by the
     * lines of labels where there are such. The nearest are of one label where figures stand midway between two of them, or
     * where lines with figures, which are a row each, stand farther apart. A picture's lines lie too unevenly for that.
     */
    private static double gapThreshold(List<TableLine> all) {
        List<TableLine> labels = all.stream().filter(l -> !l.label().isEmpty()).toList();
        List<Double> pitches = pitches(labels.size() > 1 ? labels : all);
        if (pitches.isEmpty()) {
            return Double.MAX_VALUE;
        }
        if (all.stream().anyMatch(TableLine::isPicture)) {
            return RowGaps.parting(pitches);
        }
        double most = pitches.get(0) * (1 + RowGaps.UNEVEN);
        List<Double> near = pitches.stream().filter(p -> p <= most).toList();
        if (near.size() < pitches.size() && (isAroundFigures(all, pitches.get(0)) || rowPitch(all) > most)) {
            return (near.get(near.size() - 1) + pitches.get(near.size())) / 2;
        }
        return RowGaps.parting(pitches);
    }

    /** Whether figures without a label stand between two lines as far apart as the nearest lines of labels are. */
    private static boolean isAroundFigures(List<TableLine> all, double nearest) {
        for (int i = 1; i + 1 < all.size(); i++) {
            boolean bare = all.get(i).label().isEmpty();
            if (bare && pitches(List.of(all.get(i - 1), all.get(i + 1))).stream().anyMatch(p -> p < EVEN * nearest)) {
                return true;
            }
        }
        return false;
    }

    /** The distance between lines with figures that follow each other, points, as most of them have it; 0 where none do. */
    private static double rowPitch(List<TableLine> all) {
        List<Double> rows = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i - 1).hasFigures() && all.get(i).hasFigures()) {
                rows.addAll(pitches(all.subList(i - 1, i + 1)));
            }
        }
        rows.sort(Comparator.naturalOrder());
        return rows.isEmpty() ? 0 : rows.get(rows.size() / 2);
    }

    /** The distances from line to line, points, those within a page and a column, in order of size. */
    private static List<Double> pitches(List<TableLine> lines) {
        List<Double> pitches = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            TableLine a = lines.get(i - 1);
            TableLine b = lines.get(i);
            if (a.box().isPresent() && b.box().isPresent() && a.page() == b.page() && RowGaps.pitch(a, b) >= 0) {
                pitches.add(RowGaps.pitch(a, b));
            }
        }
        pitches.sort(Comparator.naturalOrder());
        return pitches;
    }

    /** Rows told by their words alone. */
    private static List<List<TableLine>> byWords(List<TableLine> lines) {
        Wrapping wrapping = wrapping(lines);
        List<List<TableLine>> rows = new ArrayList<>();
        List<TableLine> pending = new ArrayList<>();
        for (TableLine line : lines) {
            if (!line.hasFigures()) {
                boolean goesOn = wrapping != Wrapping.ABOVE && pending.isEmpty() && !rows.isEmpty();
                if (goesOn && continues(rows.get(rows.size() - 1), line)) {
                    rows.get(rows.size() - 1).add(line);
                } else {
                    pending.add(line);
                }
            } else if (line.label().isEmpty() && pending.isEmpty() && !rows.isEmpty()) {
                rows.get(rows.size() - 1).add(line);
            } else {
                int from = TableWords.labelStart(pending, line.labelText(), wrapping == Wrapping.ABOVE);
                rows.addAll(headings(pending.subList(0, from)));
                List<TableLine> row = new ArrayList<>(pending.subList(from, pending.size()));
                row.add(line);
                rows.add(row);
                pending = new ArrayList<>();
            }
        }
        rows.addAll(headings(pending));
        return rows;
    }

    /** Where the other lines of a wrapped label stand, seen from the line with the figures. */
    private enum Wrapping {
        NONE,
        ABOVE,
        BELOW
    }

    private static Wrapping wrapping(List<TableLine> lines) {
        int above = 0;
        int below = 0;
        for (int i = 1; i < lines.size(); i++) {
            TableLine upper = lines.get(i - 1);
            TableLine lower = lines.get(i);
            boolean goesOn = RowLabels.isContinuation(lower.labelText()) || RowLabels.isUnfinished(upper.labelText());
            if (goesOn && !upper.hasFigures() && lower.hasFigures() && !lower.label().isEmpty()) {
                above++;
            }
            if (goesOn && upper.hasFigures() && !lower.hasFigures() && !upper.label().isEmpty()) {
                below++;
            }
        }
        return above + below == 0 ? Wrapping.NONE : above >= below ? Wrapping.ABOVE : Wrapping.BELOW;
    }

    private static boolean continues(List<TableLine> row, TableLine line) {
        String label = line.labelText();
        String above = row.get(row.size() - 1).labelText();
        return RowLabels.isContinuation(label)
                || (RowLabels.isUnfinished(above) && !TableWords.isHeading(label));
    }

    private static List<List<TableLine>> headings(List<TableLine> pending) {
        List<List<TableLine>> rows = new ArrayList<>();
        for (TableLine line : pending) {
            if (!rows.isEmpty() && RowLabels.isContinuation(line.labelText())) {
                rows.get(rows.size() - 1).add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows;
    }
}
