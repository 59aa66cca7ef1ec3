package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/** Finds the cells of a table any one of which, changed alone, would mend every failing sum. */
final class CellMends {
    private CellMends() {}

    /**
     * A cell that would mend the table.
     *
     * @param row its row
     * @param column its column
     * @param field as read
     * @param wanted what would mend
     */
    record Cell(int row, String column, Field<Money> field, Money wanted) {}

    static List<Cell> of(TableView table, List<SumCheck.Failure> failures, RuleSettings.Tolerances tolerances) {
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

    /** "527 310 → 572 310: två siffror omkastade", where just one cell would mend the table. */
    static Optional<String> suggestion(TableView table, List<Cell> cells) {
        if (cells.size() != 1) {
            return Optional.empty();
        }
        Cell cell = cells.get(0);
        return Optional.of(RuleTexts.swedish(
                "mend",
                RuleTexts.of("where.cell", table.label(cell.row), cell.column),
                Wording.digits(cell.field.value()),
                Wording.digits(cell.wanted),
                RuleTexts.swedish("digits." + DigitChange.of(cell.field.value(), cell.wanted))));
    }

    /** "52 600 kr och 52 060 kr: två siffror omkastade", where a slip of the pen makes one of the other. */
    static Optional<String> slip(Money one, Money other) {
        DigitChange change = DigitChange.of(one, other);
        return change == DigitChange.SWAPPED || change == DigitChange.LOST_OR_EXTRA
                ? Optional.of(RuleTexts.swedish(
                        "mend.sides", Wording.money(one), Wording.money(other), RuleTexts.swedish("digits." + change)))
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
    static Optional<Money> wanted(TableView table, SumCheck.Failure f, int row, String column) {
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
