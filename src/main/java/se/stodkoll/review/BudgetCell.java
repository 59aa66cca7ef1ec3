package se.stodkoll.review;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.budget.RowKind;

/**
 * Where a field of a budget's row stands in a part's records.
 *
 * @param table path of the table
 * @param row its number, from 0; of a row that a person adds, the one it is to have
 * @param added what a row that a person adds is to its sums; empty for a row that there is
 * @param rest path within the row: "/label", "/total" or "/amounts/2026"
 */
record BudgetCell(String table, int row, Optional<RowKind> added, String rest) {
    private static final Pattern PATH = Pattern.compile("(/application/budget/(?:costs|financing|inKind))"
            + "/rows/(\\d{1,4})(?:\\+(item|subtotal|total))?(/label|/total|/amounts/[^/]+)");

    private static final Pattern YEARS = Pattern.compile("(/application/budget/(?:costs|financing))/columns");

    /** The table that begins where a person states this field, the years of its columns; empty where it is another field. */
    static Optional<String> begunBy(String path) {
        Matcher matcher = YEARS.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Path of the field by which a person begins the table. */
    static String years(String table) {
        return table + "/columns";
    }

    /** The cell of a path; empty where it is none of a budget. */
    static Optional<BudgetCell> of(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? Optional.of(new BudgetCell(
                        matcher.group(1),
                        Integer.parseInt(matcher.group(2)),
                        Optional.ofNullable(matcher.group(3)).map(k -> RowKind.valueOf(k.toUpperCase(Locale.ROOT))),
                        matcher.group(4)))
                : Optional.empty();
    }

    boolean isName() {
        return rest.equals("/label");
    }

    boolean isAmount() {
        return rest.startsWith("/amounts/");
    }

    /** What the column of an amount is called. */
    String column() {
        return isAmount() ? rest.substring("/amounts/".length()) : "totalt";
    }

    /** The same cell of a row that there is. */
    String pathIn(int otherRow) {
        return table + "/rows/" + otherRow + rest;
    }

    static String name(String table, int row) {
        return table + "/rows/" + row + "/label";
    }
}
