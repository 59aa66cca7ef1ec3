package se.stodkoll.report.digest;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetTable;

/** The columns of a budget table that hold amounts by year, apart from its total column. */
public final class YearColumns {
    /** What the total column is called. */
    public static final String TOTAL = "Totalt";

    private YearColumns() {}

    /** In print order; a column that only a row names comes last. */
    public static List<String> withoutTotal(BudgetTable table) {
        Stream<String> named = table.columns().stream().filter(c -> !c.equalsIgnoreCase(TOTAL));
        Stream<String> ofRows = new TreeSet<>(table.rows().stream()
                        .flatMap(r -> r.amounts().keySet().stream())
                        .toList())
                .stream();
        return Stream.concat(named, ofRows).distinct().toList();
    }
}
