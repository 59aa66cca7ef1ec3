package se.stodkoll.parse.texttable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;
import se.stodkoll.parse.row.AmountRun;
import se.stodkoll.parse.row.CellReading;
import se.stodkoll.parse.row.RowReading;
import se.stodkoll.parse.table.ArithmeticChooser;
import se.stodkoll.parse.table.TableHead;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.Readings;
import se.stodkoll.text.amount.Amounts;

/** Reads a row's figures in every way that the ink allows; which way is right is for {@link ArithmeticChooser}. */
public final class RowReader {
    /** Cost of moving a figure to another column than the one it stands under. */
    private static final int MOVED = 2;
    /** Cost of taking another reading of a word than its best. */
    private static final int OTHER_READING = 3;
    /** Cost of calling an amount malformed. */
    private static final int MALFORMED = 4;
    /** More other readings of a row than this are not tried two at a time. */
    private static final int MOST_IN_PAIRS = 8;

    private final int columns;
    private final Unit unit;

    public RowReader(TableHead head) {
        this.columns = head.columns().size();
        this.unit = head.unit();
    }

    /**
     * @param rows the figures of each line of the row, by column or (one list a line) without columns
     * @param placed whether the figures are by column
     */
    public List<RowReading> readings(List<List<List<PlacedWord>>> rows, boolean placed) {
        List<RowReading> all = new ArrayList<>();
        if (placed) {
            RowReading plain = byColumn(rows);
            all.add(plain);
            List<RowReading> others = otherReadings(plain);
            all.addAll(others);
            all.addAll(inPairs(plain, others));
            if (plain.isMalformed()) {
                all.addAll(byCuts(flat(rows), MOVED));
            }
            return all;
        }
        List<List<PlacedWord>> lines =
                rows.stream().flatMap(List::stream).filter(l -> !l.isEmpty()).toList();
        all.addAll(lines.size() > 1 ? oneCellALine(lines) : byCuts(flat(rows), 0));
        if (all.isEmpty()) {
            all.addAll(withMalformed(flat(rows)));
        }
        return all.isEmpty() ? List.of(unreadable(flat(rows))) : all;
    }

    private RowReading byColumn(List<List<List<PlacedWord>>> rows) {
        List<CellReading> cells = IntStream.range(0, columns)
                .mapToObj(
                        c -> cell(rows.stream().flatMap(r -> r.get(c).stream()).toList()))
                .toList();
        return new RowReading(cells, 0);
    }

    private CellReading cell(List<PlacedWord> words) {
        if (words.isEmpty()) {
            return CellReading.EMPTY;
        }
        CellReading plain = new CellReading(words, Optional.empty());
        return new CellReading(words, Amounts.money(plain.text(), unit));
    }

    /** The row with one word read otherwise, for each other reading that makes an amount. */
    private List<RowReading> otherReadings(RowReading plain) {
        List<RowReading> all = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            CellReading cell = plain.cells().get(c);
            for (int w = 0; w < cell.words().size(); w++) {
                for (Alternative other : others(cell.words().get(w).word())) {
                    add(all, plain, c, reread(cell, w, other));
                }
            }
            if (cell.words().size() > 1 && isDirtOrDash(cell.words().get(0))) {
                add(all, plain, c, cell(cell.words().subList(1, cell.words().size())));
            }
            for (Alternative whole : Readings.ofAll(cell.words())) {
                add(all, plain, c, reread(new CellReading(cell.words().subList(0, 1), Optional.empty()), 0, whole));
            }
        }
        return all;
    }

    /** Rows with two cells read otherwise; none where so many are in doubt that sums tell little. */
    private List<RowReading> inPairs(RowReading plain, List<RowReading> others) {
        List<RowReading> all = new ArrayList<>();
        for (int a = 0; a < others.size() && others.size() <= MOST_IN_PAIRS; a++) {
            for (int b = a + 1; b < others.size(); b++) {
                int first = changed(plain, others.get(a));
                int second = changed(plain, others.get(b));
                if (first != second) {
                    List<CellReading> cells = new ArrayList<>(others.get(a).cells());
                    cells.set(second, others.get(b).cells().get(second));
                    all.add(new RowReading(cells, 2 * OTHER_READING));
                }
            }
        }
        return all;
    }

    private int changed(RowReading plain, RowReading other) {
        return IntStream.range(0, columns)
                .filter(c -> !plain.cells().get(c).equals(other.cells().get(c)))
                .findFirst()
                .orElse(0);
    }

    private static void add(List<RowReading> all, RowReading plain, int column, CellReading changed) {
        if (changed.value().isPresent() && !changed.value().equals(plain.value(column))) {
            List<CellReading> cells = new ArrayList<>(plain.cells());
            cells.set(column, changed);
            all.add(new RowReading(cells, OTHER_READING));
        }
    }

    /** A picture's dash before a figure may be a minus, or the remains of a line. */
    private static boolean isDirtOrDash(PlacedWord word) {
        return word.word().source() == Source.OCR && word.text().matches("\\D{1,2}");
    }

    /** A dash that touches a figure's first digit, in a picture, may be dirt as well. */
    private static List<Alternative> others(Word word) {
        boolean minus = word.source() == Source.OCR && word.text().matches("[-\\u2010-\\u2015\\u2212]\\d[\\d.]*");
        List<Alternative> all = new ArrayList<>(word.alternatives());
        if (minus) {
            all.add(new Alternative(word.text().substring(1), word.confidence() / 2));
        }
        return all;
    }

    private CellReading reread(CellReading cell, int at, Alternative other) {
        List<PlacedWord> words = new ArrayList<>(cell.words());
        PlacedWord old = words.get(at);
        Word word = old.word();
        List<Alternative> rest = new ArrayList<>(List.of(new Alternative(word.text(), word.confidence())));
        word.alternatives().stream().filter(a -> !a.equals(other)).forEach(rest::add);
        words.set(
                at,
                new PlacedWord(
                        old.page(),
                        new Word(
                                other.text(),
                                word.box(),
                                other.confidence(),
                                word.source(),
                                word.font(),
                                rest,
                                word.edits(),
                                word.ink())));
        return cell(words);
    }

    private static List<PlacedWord> flat(List<List<List<PlacedWord>>> rows) {
        return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    private List<RowReading> oneCellALine(List<List<PlacedWord>> lines) {
        List<CellReading> amounts = lines.stream().map(this::cell).toList();
        boolean wellFormed = amounts.size() <= columns && amounts.stream().noneMatch(CellReading::isMalformed);
        return wellFormed
                ? placements(amounts, 0)
                : byCuts(lines.stream().flatMap(List::stream).toList(), 0);
    }

    private List<RowReading> byCuts(List<PlacedWord> words, int cost) {
        List<String> groups = words.stream().map(PlacedWord::text).toList();
        List<RowReading> all = new ArrayList<>();
        for (List<int[]> cut : AmountRun.cuts(groups, columns)) {
            all.addAll(placements(cells(words, cut), cost + oddGaps(words, cut)));
        }
        all.sort(java.util.Comparator.comparingInt(RowReading::cost));
        return all;
    }

    /** Amounts stand further apart than the groups within them: 1 where the gaps say otherwise of this cut, else 0. */
    private static int oddGaps(List<PlacedWord> words, List<int[]> cut) {
        double widest = 0;
        double narrowest = Double.MAX_VALUE;
        for (int[] range : cut) {
            for (int i = Math.max(1, range[0]); i < range[1]; i++) {
                double gap = gap(words.get(i - 1), words.get(i));
                widest = i > range[0] ? Math.max(widest, gap) : widest;
                narrowest = i == range[0] ? Math.min(narrowest, gap) : narrowest;
            }
        }
        return widest > narrowest + 1 ? 1 : 0;
    }

    private static double gap(PlacedWord left, PlacedWord right) {
        return left.word().box().isPresent() && right.word().box().isPresent()
                ? right.word().box().get().x0() - left.word().box().get().x1()
                : 0;
    }

    private List<CellReading> cells(List<PlacedWord> words, List<int[]> cut) {
        return cut.stream()
                .map(range -> cell(words.subList(range[0], range[1])))
                .toList();
    }

    /** One amount of the row malformed, the others well-formed: the bad one is as short as can be. */
    private List<RowReading> withMalformed(List<PlacedWord> words) {
        List<RowReading> all = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= Math.min(words.size(), from + 4); to++) {
                List<String> before =
                        words.subList(0, from).stream().map(PlacedWord::text).toList();
                List<String> after = words.subList(to, words.size()).stream()
                        .map(PlacedWord::text)
                        .toList();
                CellReading bad = new CellReading(words.subList(from, to), Optional.empty());
                for (List<int[]> left : AmountRun.cuts(before, columns)) {
                    for (List<int[]> right : AmountRun.cuts(after, columns)) {
                        List<CellReading> cells = new ArrayList<>(cells(words.subList(0, from), left));
                        cells.add(bad);
                        cells.addAll(cells(words.subList(to, words.size()), right));
                        if (cells.size() <= columns) {
                            all.addAll(placements(cells, MALFORMED));
                        }
                    }
                }
            }
        }
        return all;
    }

    /** The amounts in order, in every choice of columns; all of them where there are as many as columns. */
    private List<RowReading> placements(List<CellReading> amounts, int cost) {
        List<RowReading> all = new ArrayList<>();
        place(amounts, 0, new ArrayList<>(), cost, all);
        return all;
    }

    private void place(List<CellReading> amounts, int next, List<CellReading> soFar, int cost, List<RowReading> all) {
        if (soFar.size() == columns) {
            if (next == amounts.size()) {
                int missing = columns - amounts.size();
                all.add(new RowReading(soFar, cost + missing));
            }
            return;
        }
        if (next < amounts.size()) {
            List<CellReading> with = new ArrayList<>(soFar);
            with.add(amounts.get(next));
            place(amounts, next + 1, with, cost, all);
        }
        if (columns - soFar.size() > amounts.size() - next) {
            List<CellReading> without = new ArrayList<>(soFar);
            without.add(CellReading.EMPTY);
            place(amounts, next, without, cost, all);
        }
    }

    private RowReading unreadable(List<PlacedWord> words) {
        List<CellReading> cells = new ArrayList<>(java.util.Collections.nCopies(columns, CellReading.EMPTY));
        cells.set(columns - 1, new CellReading(words, Optional.<Money>empty()));
        return new RowReading(cells, MALFORMED);
    }
}
