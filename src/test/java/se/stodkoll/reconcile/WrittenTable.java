package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;

/** Budget tables as {@link WrittenCase} writes them; the first year is 2025. */
public final class WrittenTable {
    private static final Pattern ROW = Pattern.compile("([.!]?) ?(?:\\[([^]]*)] )?(.*): ([^|:]*?)(?: ?\\| ?([^|]*))?");

    private final String document;
    private final Unit unit;

    public WrittenTable(String document, Unit unit) {
        this.document = document;
        this.unit = unit;
    }

    public BudgetTable of(List<String> lines, List<String> malformed) {
        List<BudgetRow> rows = lines.stream().map(this::row).toList();
        int years = rows.stream().mapToInt(r -> r.amounts().size()).max().orElse(0);
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            columns.add(String.valueOf(2025 + i));
        }
        columns.add("Totalt");
        List<Evidence> bad = malformed.stream()
                .map(m -> new Evidence(document, 1, Optional.empty(), m))
                .toList();
        return new BudgetTable("Budget", unit, columns, rows, bad);
    }

    private BudgetRow row(String line) {
        Matcher m = ROW.matcher(line);
        if (!m.matches()) {
            throw new IllegalArgumentException("no row: " + line);
        }
        Map<String, Field<Money>> amounts = new LinkedHashMap<>();
        int year = 2025;
        for (String cell : m.group(4).strip().split(" ")) {
            String column = String.valueOf(year++);
            Written.money(document, cell).ifPresent(f -> amounts.put(column, f));
        }
        RowKind kind = m.group(1).isEmpty() ? RowKind.ITEM : m.group(1).equals(".") ? RowKind.SUBTOTAL : RowKind.TOTAL;
        return new BudgetRow(
                Optional.ofNullable(m.group(2)),
                Written.text(document, m.group(3)),
                kind,
                amounts,
                Written.money(document, m.group(5) == null ? "" : m.group(5)));
    }
}
