package se.stodkoll.parse.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.mention.Mention;

/**
 * Lines one below the other of which each names a cost or a payer and ends with the amount, "Ramp och räcken: 146 500 kr", or begins with
 * it, "146 500 kr – ramp", or has it alone in the next line, as tables of two columns.
 */
final class LineGrids {
    /** Lines of a table at least. */
    private static final int LEAST = 3;
    /** Words of a row's name at most. */
    private static final int LONGEST = 14;
    /** What stands between a name and its amount, or before the name. */
    private static final Pattern MARK = Pattern.compile("[-–—•·*.…_|=:]+|\\d{1,2}[.)]");

    private static final Pattern STOP = Pattern.compile("(?:[:,][-–])?[.,;)]*");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?!\\d)");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?:]");
    /** They follow each other as lines do: nothing else tells that they are a table. */
    private static final double CONFIDENCE = 0.9;

    /** Where an amount stands, the surest to be told from a sentence first. */
    private enum Form {
        BEHIND,
        BEFORE,
        BELOW,
        /** Behind, without a unit. */
        BARE
    }

    /** A row of so many lines. */
    record Row(int page, int lines, List<PlacedWord> name, List<PlacedWord> amount) {}

    private final List<Optional<TextLine>> lines;
    private final List<Grid> grids = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    private LineGrids(List<Optional<TextLine>> lines) {
        this.lines = lines;
    }

    /** @param lines of a part that stand in no grid; empty where one does */
    static List<Grid> of(List<Optional<TextLine>> lines) {
        LineGrids found = new LineGrids(lines);
        for (Form form : Form.values()) {
            found.find(form);
        }
        return found.grids;
    }

    private void find(Form form) {
        List<Row> run = new ArrayList<>();
        int i = 0;
        int first = 0;
        while (i < lines.size()) {
            Optional<Row> row = row(form, i);
            boolean goesOn = row.isPresent()
                    && (run.isEmpty() || run.get(0).page() == row.get().page());
            if (!goesOn) {
                close(run, first, i);
            }
            if (row.isPresent()) {
                first = run.isEmpty() ? i : first;
                run.add(row.get());
            }
            i += row.map(Row::lines).orElse(1);
        }
        close(run, first, i);
    }

    private void close(List<Row> run, int first, int next) {
        if (run.size() >= LEAST) {
            grids.add(grid(run, CONFIDENCE));
            for (int i = first; i < next; i++) {
                taken.add(i);
            }
        }
        run.clear();
    }

    /** Rows, at least one, as a table of a column of names and one of amounts. */
    static Grid grid(List<Row> rows, double confidence) {
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            cells.add(cell(r, 0, rows.get(r).name()));
            cells.add(cell(r, 1, rows.get(r).amount()));
        }
        return new Grid(rows.get(0).page(), rows.size(), 2, 0, cells, confidence);
    }

    private static GridCell cell(int row, int column, List<PlacedWord> words) {
        return new GridCell(
                row, column, 1, 1, words.stream().map(PlacedWord::word).toList());
    }

    private Optional<TextLine> line(int i) {
        return i < lines.size() && !taken.contains(i) ? lines.get(i) : Optional.empty();
    }

    private Optional<Row> row(Form form, int i) {
        return switch (form) {
            case BEHIND -> line(i).flatMap(l -> behind(l, Mentions.amounts(l.text())));
            case BEFORE -> line(i).flatMap(LineGrids::before);
            case BELOW -> line(i).flatMap(l -> line(i + 1).flatMap(below -> below(l, below)));
            case BARE -> line(i).flatMap(l -> behind(l, Mentions.bareAmounts(l.text())));
        };
    }

    /** A line of one amount, at its end, behind few words. */
    private static Optional<Row> behind(TextLine line, List<Mention.Amount> amounts) {
        if (amounts.size() != 1
                || amounts.get(0).start() == 0
                || !STOP.matcher(line.text().substring(amounts.get(0).end())).matches()) {
            return Optional.empty();
        }
        List<PlacedWord> words = line.words();
        int first = PlacedWord.at(words, amounts.get(0).start());
        while (amounts.get(0).value().isEmpty() && isApart(words, first)) {
            first++;
        }
        if (amounts.get(0).value().isEmpty() && !isAmount(PlacedWord.textOf(words.subList(first, words.size())))) {
            return Optional.empty();
        }
        int from = first;
        return named(words.subList(0, from))
                .filter(LineGrids::isBegun)
                .map(name -> new Row(line.page(), 1, name, words.subList(from, words.size())));
    }

    /** "bilaga 2 50 425 kr": a printed figure before groups that cannot be its thousands ends the name. */
    private static boolean isApart(List<PlacedWord> words, int at) {
        return at + 1 < words.size()
                && words.get(at).word().source() != Source.OCR
                && SMALL.matcher(words.get(at).text()).matches()
                && !THOUSANDS.matcher(words.get(at + 1).text()).lookingAt();
    }

    /** A line of one amount, at its beginning, and few words behind a mark. */
    private static Optional<Row> before(TextLine line) {
        List<Mention.Amount> amounts = Mentions.amounts(line.text());
        if (amounts.size() != 1 || amounts.get(0).start() > 0) {
            return Optional.empty();
        }
        List<PlacedWord> words = line.words();
        int behind = PlacedWord.at(words, amounts.get(0).end() - 1) + 1;
        boolean marked =
                behind < words.size() && MARK.matcher(words.get(behind).text()).matches();
        return marked
                ? named(words.subList(behind, words.size()))
                        .map(name -> new Row(line.page(), 1, name, words.subList(0, behind)))
                : Optional.empty();
    }

    /** A name in a line of its own, and an amount in the next. */
    private static Optional<Row> below(TextLine line, TextLine amount) {
        boolean plain = Mentions.amounts(line.text()).isEmpty()
                && Mentions.bareAmounts(line.text()).isEmpty()
                && !SENTENCE.matcher(line.text()).matches();
        return plain && line.page() == amount.page() && isAmount(amount.text())
                ? named(line.words())
                        .filter(LineGrids::isBegun)
                        .map(name -> new Row(line.page(), 2, name, amount.words()))
                : Optional.empty();
    }

    private static boolean isAmount(String text) {
        List<Mention.Amount> amounts = Mentions.amounts(text);
        List<Mention.Amount> all = amounts.isEmpty() ? Mentions.bareAmounts(text) : amounts;
        return GROUPED.matcher(text).matches()
                || all.size() == 1
                        && all.get(0).value().isPresent()
                        && all.get(0).start() == 0
                        && STOP.matcher(text.substring(all.get(0).end())).matches();
    }

    /** A row's name without the marks around it; empty where nothing or too much is left. */
    private static Optional<List<PlacedWord>> named(List<PlacedWord> words) {
        int from = 0;
        int to = words.size();
        while (to > from && MARK.matcher(words.get(to - 1).text()).matches()) {
            to--;
        }
        while (from < to && MARK.matcher(words.get(from).text()).matches()) {
            from++;
        }
        return from < to && to - from <= LONGEST ? Optional.of(words.subList(from, to)) : Optional.empty();
    }

    private static boolean isBegun(List<PlacedWord> name) {
        return Character.isUpperCase(name.get(0).text().charAt(0));
    }
}
