package se.stodkoll.reconcile.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Source;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.texts.FoldedText;

/**
 * A budget table by row and column. A blank cell is 0 where the page's own text says so; in a row read from a picture
 * it is unknown unless the row adds up without it.
 */
public final class TableView {
    /** The name of the last column here, whatever it is called on paper. */
    public static final String TOTAL = "Totalt";

    private final BudgetTable table;
    private final List<String> years;
    private final List<String> foldedLabels;

    public TableView(BudgetTable table) {
        this.table = table;
        Set<String> found = new LinkedHashSet<>();
        table.columns().stream()
                .filter(c -> !BudgetWords.isTotal(FoldedText.dotless(c)))
                .forEach(found::add);
        table.rows().forEach(r -> found.addAll(r.amounts().keySet()));
        years = List.copyOf(found);
        foldedLabels = table.rows().stream()
                .map(r -> FoldedText.dotless(r.label().value()))
                .toList();
    }

    String title() {
        return table.title();
    }

    public List<BudgetRow> rows() {
        return table.rows();
    }

    public List<String> years() {
        return years;
    }

    /** The years and, where a row has one, the total column. */
    public List<String> columns() {
        List<String> all = new ArrayList<>(years);
        if (table.rows().stream().anyMatch(r -> r.total().isPresent())) {
            all.add(TOTAL);
        }
        return all;
    }

    /** What is printed there. */
    public Optional<Field<Money>> field(int row, String column) {
        BudgetRow r = table.rows().get(row);
        return column.equals(TOTAL)
                ? r.total()
                : Optional.ofNullable(r.amounts().get(column));
    }

    /** What stands there, 0 for a true blank; empty where it is not known. */
    public Optional<Money> value(int row, String column) {
        Optional<Money> printed = field(row, column).map(Field::value);
        if (printed.isPresent()) {
            return printed;
        }
        return column.equals(TOTAL) || hasUnreadCell(row) ? Optional.empty() : Optional.of(Money.ZERO);
    }

    /** Whether a blank of the row may be ink that was not read: it came from a picture and does not add up. */
    public boolean hasUnreadCell(int row) {
        BudgetRow r = table.rows().get(row);
        return isReadFromPicture(r) && r.amounts().size() < years.size() && !addsUp(r);
    }

    /** The row's total, or where none is printed its years together. */
    public Optional<Money> total(int row) {
        BudgetRow r = table.rows().get(row);
        return r.total().map(Field::value).or(() -> r.amounts().isEmpty() ? Optional.empty() : Optional.of(yearSum(r)));
    }

    Money yearSum(BudgetRow r) {
        return r.amounts().values().stream().map(Field::value).reduce(Money.ZERO, Money::plus);
    }

    private boolean addsUp(BudgetRow r) {
        return r.total().map(t -> t.value().equals(yearSum(r))).orElse(false);
    }

    static boolean isReadFromPicture(BudgetRow r) {
        return Stream.concat(r.amounts().values().stream(), r.total().stream()).anyMatch(f -> f.source() == Source.OCR);
    }

    public boolean isReadFromPicture() {
        return table.rows().stream().anyMatch(TableView::isReadFromPicture);
    }

    /**
     * One krona, or the last place printed: a table in thousands is rounded to thousands, one in millions with two
     * decimals to ten thousands.
     */
    public Money tolerance(RuleSettings.Tolerances tolerances) {
        Money step = step();
        return table.unit() == Unit.SEK || step.compareTo(tolerances.money()) < 0 ? tolerances.money() : step;
    }

    /** The unit's smallest part that some amount of the table makes use of. */
    private Money step() {
        BigDecimal unit = BigDecimal.valueOf(table.unit().kronor());
        int decimals = table.rows().stream()
                .flatMap(r -> Stream.concat(r.amounts().values().stream(), r.total().stream()))
                .map(f -> f.value().kronor().divide(unit).stripTrailingZeros())
                .mapToInt(BigDecimal::scale)
                .reduce(0, Math::max);
        return Money.of(unit.movePointLeft(decimals));
    }

    public List<Integer> items() {
        return rowsOf(RowKind.ITEM);
    }

    List<Integer> rowsOf(RowKind kind) {
        return IntStream.range(0, table.rows().size())
                .filter(i -> table.rows().get(i).kind() == kind)
                .boxed()
                .toList();
    }

    public String label(int row) {
        return table.rows().get(row).label().value();
    }

    /** The same table with another amount in a printed cell. */
    TableView with(int row, String column, Money amount) {
        BudgetRow r = table.rows().get(row);
        Map<String, Field<Money>> amounts = new LinkedHashMap<>(r.amounts());
        amounts.computeIfPresent(column, (c, f) -> f.with(amount));
        Optional<Field<Money>> total = column.equals(TOTAL) ? r.total().map(f -> f.with(amount)) : r.total();
        List<BudgetRow> rows = new ArrayList<>(table.rows());
        rows.set(row, new BudgetRow(r.group(), r.label(), r.kind(), amounts, total));
        return new TableView(new BudgetTable(table.title(), table.unit(), table.columns(), rows, table.malformed()));
    }

    /** Label without case and dashes, for telling what a row is. */
    public String foldedLabel(int row) {
        return foldedLabels.get(row);
    }
}
