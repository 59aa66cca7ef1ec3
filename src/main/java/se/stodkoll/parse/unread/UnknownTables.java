package se.stodkoll.parse.unread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.lists.ListTables;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.parse.gridtable.BrokenGrids;
import se.stodkoll.parse.gridtable.GridColumns;
import se.stodkoll.parse.gridtable.YearsDown;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.table.TableHead;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/**
 * Tables of money whose figures no record holds. A statement of accounts says what it is, and so do the notes in the same part;
 * what it counts in another unit is not money.
 */
public final class UnknownTables {
    private static final Template TABLES = Template.load("tables");
    private static final Template STATEMENTS = Template.load("statements");
    /** Between words and units, also between an amount and the unit that ends it. */
    private static final Pattern UNWORDED = Pattern.compile("[^\\p{L}\\p{N}:²-]+|(?<=\\d)(?=\\p{L}|:)");
    /** Fewer figures than this are no table. */
    private static final int FEW = 3;
    /** Lines over a table that may name its unit or say what it is. */
    private static final int LINES_ABOVE = 4;
    /** Figures of at least so many digits are money where no unit is named. */
    private static final int DIGITS = 4;

    private final PartText text;
    private final RecordedFigures said;

    /** @param said by all records of the document */
    public UnknownTables(PartText text, RecordedFigures said) {
        this.text = text;
        this.said = said;
    }

    /** In the order of the pages, each with the box of its first page and what stands at its top. */
    public List<Unread> find() {
        List<Grid> grids = BrokenGrids.joined(text.grids().grids());
        if (grids.stream().anyMatch(this::isStatement)) {
            return List.of();
        }
        return Stream.concat(
                        grids.stream()
                                .filter(this::isUnknown)
                                .map(g -> new Unread(Unread.Kind.TABLE_NOT_UNDERSTOOD, evidence(g))),
                        cards())
                .toList();
    }

    /**
     * The same heads over one row each time, a card for each activity, and no record holds the figures below them: the place of the first.
     */
    private Stream<Unread> cards() {
        Map<String, List<Integer>> heads = new LinkedHashMap<>();
        List<TextLine> lines = text.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean words = lines.get(i).text().chars().noneMatch(Character::isDigit);
            if (words && !amounts(lines.get(i + 1)).isEmpty()) {
                heads.computeIfAbsent(lines.get(i).text(), t -> new ArrayList<>())
                        .add(i);
            }
        }
        return heads.entrySet().stream()
                .filter(e -> e.getValue().size() >= FEW && isNamed("money.units", e.getKey()))
                .filter(e -> isUnsaid(e.getValue().stream()
                        .flatMap(i -> amounts(lines.get(i + 1)).stream())
                        .toList()))
                .map(e -> lines.get(e.getValue().get(0)).words())
                .map(words -> new Unread(
                        Unread.Kind.TABLE_NOT_UNDERSTOOD, text.readings().evidence(words)));
    }

    private static List<String> amounts(TextLine line) {
        return Mentions.bareAmounts(line.text()).stream()
                .map(a -> line.text().substring(a.start(), a.end()))
                .filter(a -> RecordedFigures.digits(a).length() >= DIGITS)
                .toList();
    }

    private boolean isUnsaid(List<String> figures) {
        long unsaid = figures.stream().filter(f -> !said.says(f)).count();
        return figures.size() >= FEW && 2 * unsaid > figures.size();
    }

    private boolean isUnknown(Grid grid) {
        Grid read = YearsDown.across(grid);
        GridColumns columns = GridColumns.of(read).withoutNotes();
        List<String> figures = figures(read, columns);
        return isUnsaid(figures) && isMoney(grid, figures) && !isExplained(read, columns) && !isList(grid);
    }

    /** Whether it is a list whose rows' grants a record holds: what was applied for stands beside them and is nobody's record. */
    private boolean isList(Grid grid) {
        return ListTables.of(List.of(grid), text.grids()::placed, this::above).stream()
                .filter(ListTable::isSure)
                .anyMatch(list -> {
                    List<String> granted = list.rows().stream()
                            .filter(r -> !r.isRejected())
                            .map(r -> r.text(Role.GRANTED))
                            .filter(t -> !RecordedFigures.digits(t).isEmpty())
                            .toList();
                    return !granted.isEmpty() && granted.stream().allMatch(said::says);
                });
    }

    /** Whether a column parts an amount that a record holds: its rows come to it, and so does the sum that is printed. */
    private boolean isExplained(Grid read, GridColumns columns) {
        return columns.amounts().stream().anyMatch(c -> {
            Money sum = Money.ZERO;
            List<Money> printed = new ArrayList<>();
            for (int r = read.headRows(); r < read.rows(); r++) {
                Optional<Money> amount = read.cell(r, c).flatMap(cell -> Amounts.money(cell.text(), Unit.SEK));
                boolean total = read.cell(r, columns.label())
                        .filter(l -> RowLabels.isSum(l.text()))
                        .isPresent();
                sum = total ? sum : sum.plus(amount.orElse(Money.ZERO));
                amount.filter(a -> total).ifPresent(printed::add);
            }
            Money whole = sum;
            return said.says(sum.kronor().toPlainString()) && printed.stream().allMatch(whole::equals);
        });
    }

    /** The figures in its columns of amounts; neither years nor percents. */
    private static List<String> figures(Grid read, GridColumns columns) {
        return read.cells().stream()
                .filter(c -> c.row() >= read.headRows() && columns.amounts().contains(c.column()))
                .map(GridCell::text)
                .filter(t -> !RecordedFigures.digits(t).isEmpty() && !GridColumns.isYear(t) && t.indexOf('%') < 0)
                .toList();
    }

    /** A unit of money is named, or no other unit is and large whole figures are summed up. */
    private boolean isMoney(Grid grid, List<String> figures) {
        String own = grid.cells().stream().map(GridCell::text).collect(Collectors.joining(" "));
        String words = above(grid) + " " + own;
        if (isNamed("money.units", words) || isNamed("money.words", own)) {
            return true;
        }
        long large = figures.stream()
                .filter(f -> f.indexOf(',') < 0 && RecordedFigures.digits(f).length() >= DIGITS)
                .count();
        boolean summed = grid.cells().stream().anyMatch(c -> c.column() == 0 && RowLabels.isSum(c.text()))
                || GridColumns.of(YearsDown.across(grid)).names().contains(TableHead.TOTAL);
        return !isNamed("other.units", words) && summed && 2 * large > figures.size();
    }

    private static boolean isNamed(String key, String words) {
        Set<String> all = new HashSet<>(List.of(UNWORDED.split(words.toLowerCase(Locale.ROOT))));
        return TABLES.any(key, all::contains);
    }

    private boolean isStatement(Grid grid) {
        boolean titled =
                grid.cells().stream().filter(c -> c.row() <= grid.headRows()).anyMatch(c -> isTitle(c.text()))
                        || linesAbove(grid).stream().anyMatch(l -> isTitle(l.text()));
        boolean ends = grid.cells().stream()
                .anyMatch(c -> c.column() == 0 && STATEMENTS.any("totals", t -> Labels.same(c.text(), t)));
        return titled || ends;
    }

    private static boolean isTitle(String line) {
        return STATEMENTS.any("titles", t -> Labels.startsWith(PartText.withoutNumber(line), t));
    }

    private String above(Grid grid) {
        return linesAbove(grid).stream().map(TextLine::text).collect(Collectors.joining(" "));
    }

    private List<TextLine> linesAbove(Grid grid) {
        int first = text.grids().first(grid);
        return text.lines().subList(Math.max(0, first - LINES_ABOVE), first);
    }

    /** Its place on its first page, with the words of its first row. */
    private Evidence evidence(Grid grid) {
        int top = grid.cells().stream().mapToInt(GridCell::row).min().orElseThrow();
        Evidence row = text.readings().evidence(words(grid, top, top));
        Optional<Box> box = words(grid, top, grid.rows()).stream()
                .filter(w -> w.page() == row.page())
                .flatMap(w -> w.word().box().stream())
                .reduce(Box::union);
        return new Evidence(row.document(), row.page(), box, row.text());
    }

    private List<PlacedWord> words(Grid grid, int from, int to) {
        return grid.cells().stream()
                .filter(c -> c.row() >= from && c.row() <= to)
                .flatMap(c -> c.words().stream())
                .map(text.grids()::placed)
                .toList();
    }
}
