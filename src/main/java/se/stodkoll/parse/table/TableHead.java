package se.stodkoll.parse.table;

import java.util.List;
import se.stodkoll.model.value.Unit;

/**
 * The head of a table of amounts.
 *
 * @param firstLine index of its first line
 * @param nextLine index of the first line below it
 * @param label what stands over the label column, wrapped lines joined; may be empty
 * @param columns canonical names: years, and {@link #TOTAL}
 * @param unit that amounts are printed in
 */
public record TableHead(int firstLine, int nextLine, String label, List<String> columns, Unit unit) {
    /** The name of the column of row totals. */
    public static final String TOTAL = "Totalt";

    public TableHead {
        columns = List.copyOf(columns);
    }

    List<String> years() {
        return columns.stream().filter(c -> !c.equals(TOTAL)).toList();
    }

    /** Whether another head continues this table, on the next page or under a further heading. */
    public boolean continuedBy(TableHead other) {
        return columns.equals(other.columns());
    }
}
