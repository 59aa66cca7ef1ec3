package se.stodkoll.parse.gridtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Word;
import se.stodkoll.parse.row.AmountRun;
import se.stodkoll.parse.row.StrayMarks;
import se.stodkoll.parse.table.TableHead;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/**
 * What the columns of a grid are: one of labels, and those of amounts with a year each or the total. Columns of amounts whose
 * heads say neither are named by their neighbours where years leave one choice.
 */
public final class GridColumns {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[0-4]\\d(?!\\d)");
    private static final Pattern ANY_YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** A column of years has so many, and they are so much of it. */
    private static final int YEARS = 3;

    private static final double YEARS_OF = 0.75;
    private static final Template TEMPLATE = Template.load("tables");

    private static final Template STATEMENTS = Template.load("statements");

    private final Grid grid;
    private final int label;
    private final List<Integer> amounts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private GridColumns(Grid grid) {
        this.grid = grid;
        this.label = labelColumn();
        for (int c = 0; c < grid.columns(); c++) {
            if (c != label && isOfAmounts(c)) {
                amounts.add(c);
                names.add(name(c));
            }
        }
        leaveQuantities();
        settle();
        leaveParts();
    }

    /** Hours, prices and shares beside the amounts that they make are no amounts of the budget. */
    private void leaveQuantities() {
        List<Integer> quantities = amounts.stream()
                .filter(c -> TEMPLATE.any("quantity.heads", q -> Labels.same(headText(c), q)))
                .toList();
        boolean alone = quantities.size() == amounts.size();
        for (int i = amounts.size() - 1; i >= 0; i--) {
            if (!alone && quantities.contains(amounts.get(i))) {
                amounts.remove(i);
                names.remove(i);
            }
        }
    }

    /** Behind years and their total a column without a name of its own tells a part of it: "Varav sökt". */
    private void leaveParts() {
        int total = names.indexOf(TableHead.TOTAL);
        boolean years = total > 0 && names.subList(0, total).stream().noneMatch(String::isEmpty);
        while (years
                && amounts.size() > total + 1
                && names.get(amounts.size() - 1).isEmpty()) {
            amounts.remove(amounts.size() - 1);
            names.remove(names.size() - 1);
        }
    }

    public static GridColumns of(Grid grid) {
        return new GridColumns(grid);
    }

    /** The column of the rows' labels. */
    public int label() {
        return label;
    }

    /** Columns of amounts, from left to right. */
    public List<Integer> amounts() {
        return amounts;
    }

    /** Their names in the same order: a year, {@link TableHead#TOTAL}, or empty where nothing tells. */
    public List<String> names() {
        return names;
    }

    /** Whether every column of amounts has a name of its own. */
    boolean areNamed() {
        return !names.isEmpty()
                && names.stream().noneMatch(String::isEmpty)
                && names.stream().distinct().count() == names.size();
    }

    /** Heads of the columns of amounts, as printed; empty where a column has none. */
    List<String> heads() {
        return amounts.stream().map(this::headText).toList();
    }

    /** The same without those that hold numbers of notes. */
    public GridColumns withoutNotes() {
        GridColumns others = new GridColumns(grid);
        for (int i = others.amounts.size() - 1; i >= 0; i--) {
            if (isOfNotes(others.amounts.get(i))) {
                others.amounts.remove(i);
                others.names.remove(i);
            }
        }
        return others;
    }

    /** Under the head of notes, or small numbers that rise beside larger figures. */
    private boolean isOfNotes(int column) {
        String head = headText(column);
        if (STATEMENTS.list("column.note").stream().anyMatch(n -> Labels.same(head, n))) {
            return true;
        }
        List<GridCell> cells = body(column);
        return amounts.size() > 1
                && column == amounts.get(0)
                && cells.stream().allMatch(c -> c.text().matches("\\d{1,2}"))
                && cells.size() < grid.rows() - grid.headRows();
    }

    /** What stands over the labels. */
    String title() {
        return headText(label);
    }

    private int labelColumn() {
        if (isOfYears(0)) {
            return 0;
        }
        int best = 0;
        long most = -1;
        for (int c = 0; c < grid.columns(); c++) {
            int column = c;
            long words = body(column).stream().filter(cell -> !isAmount(cell)).count();
            if (words > most) {
                most = words;
                best = c;
            }
        }
        return best;
    }

    /** Whether a text is a year and nothing else. */
    public static boolean isYear(String text) {
        return ANY_YEAR.matcher(text).matches();
    }

    /** Whether a column tells a year a row, three or more, whatever single one of them was read for. */
    private boolean isOfYears(int column) {
        List<GridCell> cells = body(column);
        List<String> years = cells.stream()
                .map(GridCell::text)
                .filter(GridColumns::isYear)
                .distinct()
                .toList();
        return years.size() >= YEARS && years.size() >= YEARS_OF * cells.size();
    }

    private List<GridCell> body(int column) {
        return grid.cells().stream()
                .filter(c -> c.row() >= grid.headRows() && c.column() == column)
                .toList();
    }

    private boolean isOfAmounts(int column) {
        List<GridCell> cells = body(column);
        long figures = cells.stream().filter(GridColumns::isAmount).count();
        return figures > 0 && 2 * figures >= cells.size();
    }

    private static boolean isAmount(GridCell cell) {
        return cell.words().stream()
                .map(Word::text)
                .allMatch(w -> AmountRun.isFigure(w) || AmountRun.isDash(w) || isUnit(w) || StrayMarks.isWithUnit(w));
    }

    /** A unit of money, perhaps with the mark that ends its line. */
    static boolean isUnit(String word) {
        String bare = word.replaceFirst("[.,;]$", "");
        return TEMPLATE.list("amount.units").stream().anyMatch(u -> u.equalsIgnoreCase(bare));
    }

    /** Head cells over a column, from the top. */
    private String headText(int column) {
        List<String> texts = new ArrayList<>();
        for (int r = 0; r < grid.headRows(); r++) {
            grid.cell(r, column)
                    .map(GridCell::text)
                    .filter(t -> !texts.contains(t))
                    .ifPresent(texts::add);
        }
        return String.join(" ", texts);
    }

    private String name(int column) {
        for (int r = grid.headRows() - 1; r >= 0; r--) {
            Optional<String> named =
                    grid.cell(r, column).filter(c -> c.columnSpan() == 1).flatMap(c -> name(c.text()));
            if (named.isPresent()) {
                return named.get();
            }
        }
        return "";
    }

    /** Whether a head tells an amount, as what stands over a table does and no head of its columns: "Ja, 2031: 75 000 kr", but not "2031 kr". */
    private static boolean isOfMoney(String text) {
        return Mentions.amounts(text).stream()
                .filter(a -> a.value().isPresent())
                .anyMatch(a -> !YEAR.matcher(text).region(a.start(), a.end()).lookingAt());
    }

    /** The year that a head names, or that it is the total. */
    private static Optional<String> name(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.find() && !isOfMoney(text)) {
            String found = year.group();
            return year.find() && !year.group().equals(found) ? Optional.empty() : Optional.of(found);
        }
        boolean total = TEMPLATE.list("total.heads").stream().anyMatch(t -> Labels.contains(text, t));
        return total ? Optional.of(TableHead.TOTAL) : Optional.empty();
    }

    /** A year that was not read is known by the years beside it; one column alone is the total. */
    private void settle() {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                Optional<Integer> left = year(i - 1);
                Optional<Integer> right = year(i + 1);
                boolean between = left.isPresent() && right.isPresent() && right.get() == left.get() + 2;
                if (between) {
                    names.set(i, String.valueOf(left.get() + 1));
                }
            }
        }
        long open = names.stream().filter(String::isEmpty).count();
        if (open == 1 && !names.contains(TableHead.TOTAL)) {
            int i = names.indexOf("");
            boolean last = i == names.size() - 1;
            if (last) {
                names.set(i, TableHead.TOTAL);
            }
        }
    }

    private Optional<Integer> year(int i) {
        boolean known = i >= 0 && i < names.size() && YEAR.matcher(names.get(i)).matches();
        return known ? Optional.of(Integer.valueOf(names.get(i))) : Optional.empty();
    }
}
