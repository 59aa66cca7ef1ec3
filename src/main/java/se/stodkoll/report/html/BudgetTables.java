package se.stodkoll.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.TableCheck;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.report.digest.Compared;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.PlacedPart;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.YearColumns;
import se.stodkoll.report.html.Views.Cell;
import se.stodkoll.report.html.Views.Table;
import se.stodkoll.report.html.Views.TableRow;

/** The budgets of a case as read, with the sums that fail marked where they stand. */
final class BudgetTables {
    private final List<Finding> sums;
    private final Matter matter;
    /** Cells in which a row and a column cross that both fail for one cause: the sums are right, and these are not. */
    private final Set<Evidence> crossings = new HashSet<>();
    /** Sums that such cells explain. */
    private final Set<Finding> explained = new HashSet<>();

    BudgetTables(Matter matter) {
        this.matter = matter;
        sums = matter.matter().findings().stream()
                .filter(f -> f.rule() == Rule.ROW_SUM || f.rule() == Rule.COLUMN_SUM)
                .filter(f -> !f.evidence().isEmpty() && !f.isDismissed())
                .toList();
    }

    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (PlacedPart place : matter.parts()) {
            String from = place.document().file();
            place.part().content().application().flatMap(a -> a.budget()).ifPresent(b -> {
                b.costs().ifPresent(t -> tables.add(table("Kostnader", t, from)));
                b.financing().ifPresent(t -> tables.add(table("Finansiering", t, from)));
                b.inKind().ifPresent(t -> tables.add(table("Bidrag i annat än pengar", t, from)));
            });
            place.part().content().tables().forEach(t -> tables.add(table(t.title(), t, from)));
        }
        return tables;
    }

    private void cross(BudgetTable table) {
        sums.stream()
                .filter(f -> f.cause() != 0)
                .collect(Collectors.groupingBy(Finding::cause))
                .values()
                .forEach(ofCause -> {
                    List<BudgetRow> rows = table.rows().stream()
                            .filter(r -> r.total()
                                    .filter(t -> isSum(ofCause, Rule.ROW_SUM, t))
                                    .isPresent())
                            .toList();
                    List<String> columns = Stream.concat(
                                    YearColumns.withoutTotal(table).stream(), Stream.of(YearColumns.TOTAL))
                            .filter(c -> table.rows().stream()
                                    .anyMatch(r -> in(r, c).filter(f -> isSum(ofCause, Rule.COLUMN_SUM, f))
                                            .isPresent()))
                            .toList();
                    if (!rows.isEmpty() && columns.size() == 1) {
                        rows.forEach(
                                r -> in(r, columns.get(0)).map(Field::evidence).ifPresent(crossings::add));
                        explained.addAll(ofCause);
                    }
                });
    }

    private static Optional<Field<Money>> in(BudgetRow row, String column) {
        return column.equals(YearColumns.TOTAL)
                ? row.total()
                : Optional.ofNullable(row.amounts().get(column));
    }

    /** Whether a placed cell is the sum that one of the findings is about. */
    private static boolean isSum(List<Finding> findings, Rule rule, Field<Money> cell) {
        return hasPlace(cell) && findings.stream().anyMatch(f -> f.rule() == rule && isSum(f, cell));
    }

    private Table table(String name, BudgetTable table, String from) {
        cross(table);
        List<String> columns = new ArrayList<>(YearColumns.withoutTotal(table));
        boolean totals = table.rows().stream().anyMatch(r -> r.total().isPresent());
        List<TableRow> rows = new ArrayList<>();
        String group = "";
        for (int r = 0; r < table.rows().size(); r++) {
            int number = r;
            List<TableCheck> checks =
                    table.checks().stream().filter(c -> c.row() == number).toList();
            String own = table.rows().get(r).group().orElse("");
            rows.add(row(table.rows().get(r), checks, columns, totals, own.equals(group) ? "" : own));
            group = own;
        }
        if (totals) {
            columns.add(YearColumns.TOTAL);
        }
        String unit =
                table.unit() == Unit.SEK ? "kr" : "kr, utskrivet i " + (table.unit() == Unit.TSEK ? "tkr" : "mnkr");
        return new Table(name + " (" + unit + "), " + from + page(table), columns, rows);
    }

    /** " s. 3", where its first row stands. */
    private static String page(BudgetTable table) {
        return table.rows().stream()
                .findFirst()
                .map(r -> " s.\u00A0" + r.label().evidence().page())
                .orElse("");
    }

    private TableRow row(BudgetRow row, List<TableCheck> checks, List<String> columns, boolean totals, String group) {
        List<Cell> cells = new ArrayList<>();
        columns.forEach(c ->
                cells.add(cell(row, checks, c, Optional.ofNullable(row.amounts().get(c)))));
        if (totals) {
            cells.add(cell(row, checks, YearColumns.TOTAL, row.total()));
        }
        return new TableRow(group, row.label().value(), row.kind().name().toLowerCase(Locale.ROOT), cells);
    }

    private Cell cell(BudgetRow row, List<TableCheck> checks, String column, Optional<Field<Money>> amount) {
        if (amount.isEmpty()) {
            return new Cell("", "", false, "");
        }
        Field<Money> field = amount.get();
        String fault = (crossings.contains(field.evidence())
                        ? Optional.of("raden och kolumnen går inte ihop")
                        : sums.stream()
                                .filter(f -> !explained.contains(f) && isSum(f, field) && names(f, row, column))
                                .map(BudgetTables::fault)
                                .findFirst())
                .or(() -> checks.stream()
                        .filter(c ->
                                c.column().equals(column) && explained.stream().noneMatch(f -> isSum(f, field)))
                        .flatMap(c -> fault(c).stream())
                        .findFirst())
                .orElse("");
        boolean part = sums.stream().anyMatch(f -> f.evidence().contains(field.evidence()));
        return new Cell(SwedishFormat.amount(field.value()), fault, part && hasPlace(field), Shown.doubt(field));
    }

    /** The sum that a finding is about is the first place it rests on; its parts follow. */
    private static boolean isSum(Finding f, Field<Money> field) {
        return f.evidence().get(0).equals(field.evidence());
    }

    /** Where the input has no geometry, equal figures share a place, and the finding's words tell them apart. */
    private static boolean names(Finding f, BudgetRow row, String column) {
        boolean placed = f.evidence().get(0).box().isPresent();
        String where = f.where().orElse("");
        boolean inRow = where.contains(row.label().value());
        boolean inColumn = f.rule() == Rule.ROW_SUM ? column.equals(YearColumns.TOTAL) : where.endsWith(column);
        return placed || (inRow && inColumn);
    }

    private static boolean hasPlace(Field<Money> field) {
        return field.evidence().box().isPresent();
    }

    private static Optional<String> fault(TableCheck check) {
        String computed = SwedishFormat.amount(check.computed());
        return switch (check.outcome()) {
            case HOLDS, ROUNDED -> Optional.empty();
            case DIFFERS -> Optional.of("delarna blir " + computed);
            case UNCERTAIN -> Optional.of("delarna blir " + computed + ", osäkert läst");
        };
    }

    private static String fault(Finding f) {
        String what = f.rule() == Rule.ROW_SUM ? "raden blir " : "kolumnen blir ";
        return f.comparison()
                .expected()
                .map(e -> what + Compared.text(f.comparison().type(), e))
                .orElse("summan stämmer inte");
    }
}
