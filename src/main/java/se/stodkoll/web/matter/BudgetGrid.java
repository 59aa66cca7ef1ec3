package se.stodkoll.web.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.review.FieldType;
import se.stodkoll.review.ReadField;
import se.stodkoll.web.view.CaseViews.FieldRow;
import se.stodkoll.web.view.CaseViews.GridRow;
import se.stodkoll.web.view.CaseViews.GridView;
import se.stodkoll.web.view.CaseViews.PlaceLink;

/** The tables of a budget with their rows and columns as printed, each amount a field that can be corrected. */
public final class BudgetGrid {
    static final String PATH = "/application/budget/";
    private static final String TOTAL = "Totalt";
    private static final String YEARS = "/columns";
    private static final FieldRow NOTHING =
            new FieldRow("", "", "", "", "", List.of(), new PlaceLink("", "", "", ""), "");

    private final Map<String, FieldRow> fields = new HashMap<>();

    private BudgetGrid(List<ReadField> read, Function<ReadField, FieldRow> shown) {
        read.stream().filter(f -> f.path().startsWith(PATH)).forEach(f -> fields.put(f.path(), shown.apply(f)));
    }

    /**
     * The tables that there are.
     *
     * @param read fields of the part
     * @param shown lays one out
     */
    static List<GridView> of(Budget budget, List<ReadField> read, Function<ReadField, FieldRow> shown) {
        BudgetGrid grid = new BudgetGrid(read, shown);
        List<GridView> grids = new ArrayList<>();
        grid.table("costs", "Kostnader", budget.costs()).ifPresent(grids::add);
        grid.table("financing", "Finansiering", budget.financing()).ifPresent(grids::add);
        grid.table("inKind", "Annat än pengar", budget.inKind()).ifPresent(grids::add);
        return grids;
    }

    /** Whether a person begins a table by this field, and which years its columns are. */
    static boolean isYears(ReadField field) {
        return field.type() == FieldType.YEARS;
    }

    /**
     * The tables that a person has begun and in which nothing stands yet, each with a row to fill in.
     *
     * @param read fields of the part
     * @param field one of a row that is to be added, laid out
     */
    static List<GridView> begun(List<ReadField> read, Function<String, FieldRow> field) {
        return read.stream()
                .filter(f -> isYears(f) && f.value().isPresent())
                .filter(f -> read.stream().noneMatch(o -> o.path().startsWith(table(f) + "/rows/")))
                .map(f -> {
                    String row = table(f) + "/rows/0+item";
                    List<String> years = List.of(f.value().orElseThrow().plain().split(" "));
                    List<FieldRow> cells = Stream.concat(
                                    years.stream().map(y -> row + "/amounts/" + y), Stream.of(row + "/total"))
                            .map(field)
                            .toList();
                    List<String> columns =
                            Stream.concat(years.stream(), Stream.of(TOTAL)).toList();
                    GridRow first = new GridRow("", "item added begun", field.apply(row + "/label"), cells);
                    return new GridView(f.label().replaceFirst(",.*", ""), columns, List.of(first));
                })
                .toList();
    }

    private static String table(ReadField years) {
        return years.path().substring(0, years.path().length() - YEARS.length());
    }

    private Optional<GridView> table(String name, String title, Optional<BudgetTable> table) {
        return table.map(t -> {
            List<String> columns = new ArrayList<>(t.columns());
            boolean begun = fields.containsKey(PATH + name + YEARS);
            if (!columns.contains(TOTAL)
                    && (begun || t.rows().stream().anyMatch(r -> r.total().isPresent()))) {
                columns.add(TOTAL);
            }
            List<GridRow> rows = new ArrayList<>();
            String group = "";
            for (int i = 0; i < t.rows().size(); i++) {
                BudgetRow row = t.rows().get(i);
                String own = row.group().orElse("");
                rows.add(row(PATH + name + "/rows/" + i, row, columns, own.equals(group) ? "" : own));
                group = own;
            }
            return new GridView(title, columns, rows);
        });
    }

    private GridRow row(String path, BudgetRow row, List<String> columns, String group) {
        List<FieldRow> cells = columns.stream()
                .map(c -> c.equals(TOTAL) ? path + "/total" : path + "/amounts/" + c)
                .map(p -> fields.getOrDefault(p, NOTHING))
                .toList();
        return new GridRow(
                group,
                row.kind().name().toLowerCase(Locale.ROOT),
                fields.getOrDefault(path + "/label", NOTHING),
                cells);
    }
}
