package se.stodkoll.reconcile.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.texts.DigitChange;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;

/** Finds the cells of a table any one of which, changed alone, would correct every failing sum. */
public final class CellCorrections {
    private CellCorrections() {}

    /**
     * A cell that would correct the table.
     *
     * @param row its row
     * @param column its column
     * @param field as read
     * @param wanted what would correct
     */
    public record Cell(int row, String column, Field<Money> field, Money wanted) {}

    public static List<Cell> of(TableView table, List<SumCheck.Failure> failures, RuleSettings.Tolerances tolerances) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (String column : table.columns()) {
                int at = row;
                Optional<Money> wanted = common(table, failures, at, column)
                        .filter(w -> new SumCheck(table.with(at, column, w), tolerances).holds());
                wanted.ifPresent(w ->
                        cells.add(new Cell(at, column, table.field(at, column).orElseThrow(), w)));
            }
        }
        return cells;
    }

    /** "527 310 → 572 310: två siffror omkastade", where just one cell would correct the table. */
    public static Optional<String> suggestion(TableView table, List<Cell> cells) {
        if (cells.size() != 1) {
            return Optional.empty();
        }
        Cell cell = cells.get(0);
        return Optional.of(RuleTexts.swedish(
                "correction",
                RuleTexts.of("where.cell", table.label(cell.row), cell.column),
                FigureFormat.digits(cell.field.value()),
                FigureFormat.digits(cell.wanted),
                RuleTexts.swedish("digits." + DigitChange.of(cell.field.value(), cell.wanted))));
    }

    /** "52 600 kr och 52 060 kr: två siffror omkastade", where a slip of the pen makes one of the other. */
    public static Optional<String> slip(Money one, Money other) {
        DigitChange change = DigitChange.of(one, other);
        return change == DigitChange.SWAPPED || change == DigitChange.LOST_OR_EXTRA
                ? Optional.of(RuleTexts.swedish(
                        "correction.sides",
                        FigureFormat.money(one),
                        FigureFormat.money(other),
                        RuleTexts.swedish("digits." + change)))
                : Optional.empty();
    }

    /** The one value that every failing sum asks of the cell; empty where a sum is not touched by it. */
    private static Optional<Money> common(TableView table, List<SumCheck.Failure> failures, int row, String column) {
        if (failures.isEmpty() || table.field(row, column).isEmpty()) {
            return Optional.empty();
        }
        List<Optional<Money>> wanted = failures.stream()
                .map(f -> wanted(table, f, row, column))
                .distinct()
                .toList();
        return wanted.size() == 1 ? wanted.get(0) : Optional.empty();
    }

    /** What a failing sum asks of a printed cell; empty where the cell is no part of it. */
    public static Optional<Money> wanted(TableView table, SumCheck.Failure f, int row, String column) {
        if (row == f.row() && column.equals(f.column())) {
            return Optional.of(f.computed());
        }
        Money value = table.field(row, column).orElseThrow().value();
        Money missing = f.printed().minus(f.computed());
        if (f.isRow()) {
            return row == f.row() ? Optional.of(value.plus(missing)) : Optional.empty();
        }
        Integer sign = column.equals(f.column()) ? f.parts().get(row) : null;
        return sign == null ? Optional.empty() : Optional.of(sign < 0 ? value.minus(missing) : value.plus(missing));
    }
}
