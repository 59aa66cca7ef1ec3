package se.stodkoll.reconcile.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.settings.RuleSettings;

/** Adds up a table's rows and columns and tells which sums fail. */
public final class SumCheck {
    private final TableView table;
    private final Money tolerance;

    public SumCheck(TableView table, RuleSettings.Tolerances tolerances) {
        this.table = table;
        this.tolerance = table.tolerance(tolerances);
    }

    /**
     * A sum that does not hold.
     *
     * @param row of the printed sum
     * @param column of the printed sum
     * @param parts what was added: rows by number with their sign, empty for the years of a row
     * @param computed what the parts give
     * @param printed what is printed
     */
    public record Failure(int row, String column, Map<Integer, Integer> parts, Money computed, Money printed) {
        public boolean isRow() {
            return parts.isEmpty();
        }
    }

    boolean holds() {
        return rows().isEmpty() && columns().isEmpty();
    }

    /** Rows whose years do not add up to their total. */
    public List<Failure> rows() {
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            BudgetRow row = table.rows().get(i);
            if (row.total().isEmpty() || row.amounts().isEmpty() || table.hasUnreadCell(i)) {
                continue;
            }
            Money computed = table.yearSum(row);
            Money printed = row.total().get().value();
            if (computed.differsFrom(printed, tolerance)) {
                failures.add(new Failure(i, TableView.TOTAL, Map.of(), computed, printed));
            }
        }
        return failures;
    }

    /** Printed sums that no reading of the table gives, column by column. */
    public List<Failure> columns() {
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).kind() != RowKind.ITEM) {
                failures.addAll(columnsOf(i));
            }
        }
        return failures;
    }

    private List<Failure> columnsOf(int sum) {
        return SumReading.of(table, sum).stream()
                .map(reading -> failures(sum, reading))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private List<Failure> failures(int sum, SumReading reading) {
        List<Failure> failures = new ArrayList<>();
        for (String column : table.columns()) {
            Optional<Money> printed = table.field(sum, column).map(Field::value);
            Optional<Money> computed = add(reading, column);
            if (printed.isPresent() && computed.isPresent() && computed.get().differsFrom(printed.get(), tolerance)) {
                failures.add(new Failure(sum, column, reading.signs(), computed.get(), printed.get()));
            }
        }
        return failures;
    }

    /** Empty where a part is not known. */
    private Optional<Money> add(SumReading reading, String column) {
        Money sum = Money.ZERO;
        for (Map.Entry<Integer, Integer> part : reading.signs().entrySet()) {
            Optional<Money> value = table.value(part.getKey(), column);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = part.getValue() < 0 ? sum.minus(value.get().abs()) : sum.plus(value.get());
        }
        return Optional.of(sum);
    }
}
