package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Unit;
import se.stodkoll.parse.row.AmountRun;
import se.stodkoll.parse.row.CellReading;
import se.stodkoll.text.PlacedWord;

/**
 * The ways in which a run of figures without places can be the cells of a row. Amounts of one row are of about the same
 * size, so the ways are ordered by how far they differ in it; ways much worse than the best are no ways.
 */
final class StatementText {
    private static final String MINUS = "[-\\u2212\\u2013]";
    private static final Pattern AMOUNT = Pattern.compile(
            "\\(?(?:" + MINUS + " ?)?\\(?(?:\\d{1,6}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+|\\d{1,3}(?:\\.\\d{3})+|\\d+)"
                    + "(?:,\\d{1,2})?\\)?(?:-|\\u2212)?");
    private static final Pattern NOTE = Pattern.compile("\\d{1,2}|\\d{1,2},\\d{1,2}");
    /** What leaving cells empty costs, in powers of ten of size. */
    private static final double BLANK = 1.0;
    /** A way this much worse than the best is none. */
    private static final double WORSE = 0.8;

    private static final int MOST = 500;

    private final List<PlacedWord> run;
    private final int columns;
    private final Unit unit;
    private final List<Way> ways = new ArrayList<>();

    private record Way(List<CellReading> cells, double cost) {}

    private StatementText(List<PlacedWord> run, int columns, Unit unit) {
        this.run = run;
        this.columns = columns;
        this.unit = unit;
    }

    /**
     * @param run figures and dashes
     * @param columns of amounts
     * @param notes whether a note's number may stand before them
     * @return the likeliest first; none where the run cannot be cells of so few columns
     */
    static List<List<CellReading>> readings(List<PlacedWord> run, int columns, boolean notes, Unit unit) {
        StatementText text = new StatementText(run, columns, unit);
        text.cut(0, new ArrayList<>());
        boolean hasNote =
                notes && run.size() > 1 && NOTE.matcher(run.get(0).text()).matches();
        if (hasNote) {
            text.cut(1, new ArrayList<>());
        }
        double best = text.ways.stream().mapToDouble(Way::cost).min().orElse(0);
        return text.ways.stream()
                .filter(w -> w.cost() <= best + WORSE)
                .sorted(Comparator.comparingDouble(Way::cost))
                .map(Way::cells)
                .distinct()
                .toList();
    }

    private void cut(int from, List<CellReading> soFar) {
        if (ways.size() >= MOST) {
            return;
        }
        if (from == run.size()) {
            place(soFar, new ArrayList<>(), 0);
            return;
        }
        for (int to = from + 1; to <= run.size() && soFar.size() < columns; to++) {
            List<PlacedWord> words = run.subList(from, to);
            String text = PlacedWord.textOf(words);
            boolean blank = words.size() == 1 && AmountRun.isDash(text);
            if (blank || AMOUNT.matcher(text).matches()) {
                soFar.add(StatementCell.read(words, unit));
                cut(to, soFar);
                soFar.remove(soFar.size() - 1);
            }
        }
    }

    /** Lays fewer cells than columns out in every order-keeping way. */
    private void place(List<CellReading> cells, List<CellReading> laid, int next) {
        if (laid.size() == columns) {
            if (next == cells.size()) {
                ways.add(new Way(List.copyOf(laid), cost(laid) + (cells.size() < columns ? BLANK : 0)));
            }
            return;
        }
        List<CellReading> filled = new ArrayList<>(laid);
        if (next < cells.size()) {
            filled.add(cells.get(next));
            place(cells, filled, next + 1);
        }
        if (columns - laid.size() > cells.size() - next) {
            List<CellReading> left = new ArrayList<>(laid);
            left.add(CellReading.EMPTY);
            place(cells, left, next);
        }
    }

    /** The greatest difference in size between two amounts of the row, in powers of ten. */
    private static double cost(List<CellReading> cells) {
        double[] sizes = cells.stream()
                .flatMap(c -> c.value().stream())
                .filter(v -> !v.isZero())
                .mapToDouble(v -> Math.log10(Math.abs((double) v.ore())))
                .sorted()
                .toArray();
        return sizes.length < 2 ? 0 : sizes[sizes.length - 1] - sizes[0];
    }
}
