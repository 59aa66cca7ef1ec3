package se.stodkoll.web.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.review.ReadField;
import se.stodkoll.web.view.CaseViews.FieldRow;
import se.stodkoll.web.view.CaseViews.GridRow;
import se.stodkoll.web.view.CaseViews.GridView;
import se.stodkoll.web.view.CaseViews.PlaceLink;

/** The tables of a budget with their rows and columns as printed, each amount a field that can be corrected. */
public final class BudgetGrid {
    static final String PATH = "/application/budget/";
    private static final String TOTAL = "Totalt";
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

    private Optional<GridView> table(String name, String title, Optional<BudgetTable> table) {
        return table.map(t -> {
            List<String> columns = new ArrayList<>(t.columns());
            if (!columns.contains(TOTAL)
                    && t.rows().stream().anyMatch(r -> r.total().isPresent())) {
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
