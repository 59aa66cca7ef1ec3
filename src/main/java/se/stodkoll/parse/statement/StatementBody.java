package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.stodkoll.model.word.Box;
import se.stodkoll.parse.row.CellReading;
import se.stodkoll.parse.row.TableWords;
import se.stodkoll.parse.statement.StatementHead.Column;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** The lines below a statement's head, as far as they are its rows. */
final class StatementBody {
    /** So many lines without figures end a statement. */
    private static final int LONGEST_GAP = 6;
    /** So many stand above its first row at most: heads below the head, one cell a line, and headings. */
    private static final int LONGEST_OPENING = 16;
    /** A line without figures longer than this is running text. */
    private static final int LONGEST_LABEL = 90;
    /** White space before a note's number, in heights of its figures, is more than this. */
    private static final double APART = 1.1;

    private final StatementHead head;
    private final List<StatementLine> lines;
    private final boolean byPlace;
    private final StatementColumns columns;

    private StatementBody(StatementHead head, List<StatementLine> lines, boolean byPlace) {
        this.head = head;
        this.lines = lines;
        this.byPlace = byPlace;
        this.columns = byPlace
                ? StatementColumns.of(
                        head.columns().stream().map(c -> c.box().orElseThrow()).toList(), lines)
                : null;
    }

    /** @param below the lines below the head, up to what is known not to be its own */
    static StatementBody of(StatementHead head, List<TextLine> below) {
        boolean byPlace = head.hasPlaces();
        List<StatementLine> taken = new ArrayList<>();
        int withFigures = 0;
        double left = byPlace ? head.columns().get(0).box().orElseThrow().x0() : 0;
        for (TextLine line : below) {
            StatementLine row = StatementLine.of(line, byPlace);
            boolean otherPage = !taken.isEmpty() && taken.get(0).line().page() != line.page();
            if (otherPage
                    || ends(row, left, byPlace)
                    || taken.size() - withFigures >= (withFigures == 0 ? LONGEST_OPENING : LONGEST_GAP)) {
                break;
            }
            taken.add(row);
            withFigures = row.hasFigures() ? taken.size() : withFigures;
        }
        int tail =
                withFigures < taken.size() && taken.get(withFigures).labelText().matches("^[\\p{Ll}(].{0,50}") ? 1 : 0;
        List<StatementLine> rows = taken.subList(0, withFigures + tail);
        return new StatementSubheads(head, rows, byPlace)
                .split()
                .map(s -> new StatementBody(s.head(), s.rows(), byPlace))
                .orElseGet(() -> new StatementBody(head, rows, byPlace));
    }

    private static boolean ends(StatementLine row, double left, boolean byPlace) {
        String text = row.line().text();
        boolean prose = byPlace ? row.wordsRightOf(left) >= 3 : row.labelText().length() > LONGEST_LABEL;
        return prose || (!row.hasFigures() && (text.length() > LONGEST_LABEL || TableWords.isEnd(text)));
    }

    /** The head, its columns parted where two lines of heads stand over them. */
    StatementHead head() {
        return head;
    }

    List<StatementRow> rows() {
        List<StatementLine> placed = byPlace ? lines.stream().map(this::placed).toList() : lines;
        return new StatementRows(byPlace ? this::byPlace : this::byText).join(placed);
    }

    /** The line with only those words left of the columns as its label, and only those figures that stand in one. */
    private StatementLine placed(StatementLine line) {
        List<List<PlacedWord>> cells =
                line.runs().stream().flatMap(r -> columns.cut(r).stream()).toList();
        List<PlacedWord> label = new ArrayList<>(line.label());
        label.removeIf(w -> w.word().box().map(b -> b.x0() > columns.left()).orElse(true));
        List<List<PlacedWord>> kept = new ArrayList<>();
        for (List<PlacedWord> cell : cells) {
            Box box = StatementLine.box(cell);
            if (columns.columnOf(box).isPresent()) {
                kept.add(cell);
            } else if (box.x1() < columns.left() && !isNote(cell, label)) {
                label.addAll(cell);
            }
        }
        label.sort(Comparator.comparingDouble(w -> w.word().box().map(Box::x0).orElse(0.0)));
        return new StatementLine(line.line(), label, kept);
    }

    /** A short number that stands apart, behind the label, is a note's. */
    private static boolean isNote(List<PlacedWord> cell, List<PlacedWord> label) {
        double x = StatementLine.box(cell).x0();
        List<PlacedWord> before = label.stream()
                .filter(w -> w.word().box().map(b -> b.x0() < x).orElse(false))
                .toList();
        return cell.size() == 1
                && cell.get(0).text().matches("\\d{1,2}(?:,\\d{1,2})?")
                && !before.isEmpty()
                && StatementLine.gap(before.get(before.size() - 1), cell.get(0)) > APART;
    }

    private List<List<CellReading>> byPlace(StatementLine line) {
        List<List<PlacedWord>> cells = new ArrayList<>();
        head.columns().forEach(c -> cells.add(new ArrayList<>()));
        for (List<PlacedWord> cell : line.runs()) {
            columns.columnOf(StatementLine.box(cell))
                    .ifPresent(c -> cells.get(c).addAll(cell));
        }
        List<CellReading> reading = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            if (head.columns().get(c).isMoney()) {
                reading.add(StatementCell.read(cells.get(c), head.unit()));
            }
        }
        boolean any = reading.stream().anyMatch(c -> c.value().isPresent() || c.isMalformed());
        return any ? List.of(reading) : List.of();
    }

    private List<List<CellReading>> byText(StatementLine line) {
        List<Column> money = head.money();
        return StatementText.readings(line.runs().get(0), money.size(), head.hasNotes(), head.unit());
    }
}
