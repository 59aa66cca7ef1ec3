package se.stodkoll.report.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.PlacedPart;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.YearColumns;

/** Budget tables as a list, an amount a row, so that a spreadsheet can sum and turn them. */
final class AmountRows {
    static final List<Column> COLUMNS = List.of(
            Column.text("Ärende"),
            Column.wide("Projekt"),
            Column.wide("Fil"),
            Column.figure("Sida"),
            Column.text("Tabell"),
            Column.text("Grupp"),
            Column.wide("Rad"),
            Column.figure("Radtyp"),
            Column.figure("Kolumn"),
            Column.figure("Belopp"),
            Column.figure("Säkerhet"),
            Column.figure("Ursprung"));

    private final Sheet sheet;
    private final Map<String, Matter> matterOfPart;

    AmountRows(Sheet sheet, Map<String, Matter> matterOfPart) {
        this.sheet = sheet;
        this.matterOfPart = matterOfPart;
    }

    /** Costs in money and in kind. */
    void costs(PlacedPart place) {
        budget(place).flatMap(Budget::costs).ifPresent(t -> table(place, t));
        budget(place).flatMap(Budget::inKind).ifPresent(t -> table(place, t));
    }

    void financing(PlacedPart place) {
        budget(place).flatMap(Budget::financing).ifPresent(t -> table(place, t));
    }

    private static Optional<Budget> budget(PlacedPart place) {
        return place.part().content().application().flatMap(a -> a.budget());
    }

    private void table(PlacedPart place, BudgetTable table) {
        for (BudgetRow row : table.rows()) {
            for (String column : YearColumns.withoutTotal(table)) {
                Optional.ofNullable(row.amounts().get(column)).ifPresent(a -> amount(place, table, row, column, a));
            }
            row.total().ifPresent(a -> amount(place, table, row, YearColumns.TOTAL, a));
        }
    }

    private void amount(PlacedPart place, BudgetTable table, BudgetRow row, String column, Field<Money> amount) {
        Optional<Matter> matter =
                Optional.ofNullable(matterOfPart.get(place.part().id()));
        sheet.row()
                .text(matter.map(m -> m.matter().id()))
                .text(matter.map(m -> m.matter().projectName()))
                .text(place.document().file())
                .count(amount.evidence().page())
                .text(table.title())
                .text(row.group())
                .text(row.label().value())
                .text(SwedishTerms.of(row.kind()))
                .text(column)
                .kronor(Optional.of(amount.value()))
                .percent(Optional.of(BigDecimal.valueOf(amount.confidence()).movePointRight(2)))
                .text(SwedishTerms.of(amount.source()));
    }
}
