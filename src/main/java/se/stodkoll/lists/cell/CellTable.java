package se.stodkoll.lists.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.stodkoll.lists.row.CellLook;
import se.stodkoll.lists.row.LineItem;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.amount.Amounts;

/**
 * Rows of cells that may be a list: those of a grid, and those of lines that stand below each other.
 *
 * @param heads of the columns from left to right, empty where one has none
 * @param rows cells of each row by column, none of a row's words in a column it leaves empty
 */
public record CellTable(List<String> heads, List<List<List<PlacedWord>>> rows) {
    private static final ListWords WORDS = ListWords.shipped();

    /**
     * The list, or empty where no column names recipients or projects, or none tells what they get.
     *
     * @param above words over the rows
     * @param confidence how surely words have the role of their column
     */
    public Optional<ListTable> list(String above, double confidence) {
        return PairedColumns.parted(this).read(above, confidence);
    }

    private Optional<ListTable> read(String above, double confidence) {
        List<List<String>> cells = new ArrayList<>();
        for (int c = 0; c < heads.size(); c++) {
            int column = c;
            cells.add(rows.stream()
                    .filter(r -> !isSum(r))
                    .map(r -> PlacedWord.textOf(r.get(column)))
                    .filter(t -> !t.isBlank())
                    .toList());
        }
        if (!cells.isEmpty() && isOfLabels(heads.get(0), cells.get(0))) {
            return Optional.empty();
        }
        ColumnRoles columns = new ColumnRoles(heads, cells);
        List<ListRow> found = new ListRows(rows, columns.roles())
                .read().stream()
                        .filter(r -> !WORDS.isWholeHead(
                                r.text(Role.RECIPIENT))) // the heads themselves, over a column of years
                        .toList();
        if (!found.isEmpty() && isOfHeads(found.get(0))) {
            found = found.subList(1, found.size());
        }
        String over = String.join(" ", heads);
        List<Role> roles = columns.roles().stream().flatMap(Optional::stream).toList();
        boolean named = roles.contains(Role.RECIPIENT) || roles.contains(Role.PROJECT);
        boolean told = roles.contains(Role.GRANTED) || roles.contains(Role.APPLIED) || roles.contains(Role.OUTCOME);
        boolean headed = columns.isHeaded(Role.RECIPIENT) && columns.isHeaded(Role.GRANTED);
        boolean alone = !headed
                && !isSummed(columns.roles())
                && roles.stream().filter(Role::isAmount).count() < unnamedAmounts(columns.roles(), cells);
        if (!named || !told || found.isEmpty()) {
            return Optional.empty();
        }
        double evidence = columns.evidence()
                - (roles.contains(Role.RECIPIENT) ? 0 : ListWeights.NOBODY)
                + ListWeights.UNITS * share(found, r -> LineItem.hasUnit(r.text(Role.GRANTED)))
                - ListWeights.COSTS * share(found, r -> WORDS.isCost(r.text(Role.RECIPIENT)))
                + WORDS.giving(over + "\n" + above);
        return Optional.of(
                new ListTable(roles, found, WORDS.unit(over + "\n" + above), confidence, alone ? 0 : evidence));
    }

    private static double share(List<ListRow> rows, Predicate<ListRow> holds) {
        return rows.stream().mapToDouble(r -> holds.test(r) ? 1 : 0).average().orElse(0);
    }

    /** Whether a row has only words where others have what was granted. */
    private static boolean isOfHeads(ListRow row) {
        String granted = row.text(Role.GRANTED);
        return row.cell(Role.OUTCOME).isEmpty()
                && granted.chars().anyMatch(Character::isLetter)
                && granted.chars().noneMatch(Character::isDigit)
                && !WORDS.isOutcome(granted);
    }

    /** Whether the first column holds labels, each row being one of a fact: "Sökande: X" over "Belopp: 12 000 kr". */
    private static boolean isOfLabels(String head, List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        List<String> above = List.of(head.split(" "));
        if (above.size() > 1 && above.stream().allMatch(WORDS::isWholeHead)) {
            all.addAll(above); // the upper labels taken for a head
        }
        long labels = all.stream()
                .filter(c -> WORDS.isWholeHead(c.replaceFirst("\\s*:$", "")))
                .count();
        return all.size() > 1 && 2 * labels > all.size();
    }

    private static boolean isSum(List<List<PlacedWord>> row) {
        return row.stream()
                .filter(c -> !c.isEmpty())
                .findFirst()
                .map(c -> WORDS.isSum(PlacedWord.textOf(c)))
                .orElse(false);
    }

    /** Whether what is granted is the sum of the columns of amounts before it, in every row: they are its parts. */
    private boolean isSummed(List<Optional<Role>> roles) {
        int granted = roles.indexOf(Optional.of(Role.GRANTED));
        long summed =
                rows.stream().filter(r -> granted > 1 && isSum(r, granted)).count();
        return summed > 1 && 2 * summed > rows.size();
    }

    private static boolean isSum(List<List<PlacedWord>> row, int granted) {
        Optional<Money> whole = money(row.get(granted));
        List<Money> parts =
                row.subList(0, granted).stream().flatMap(c -> money(c).stream()).toList();
        return whole.isPresent()
                && parts.size() > 1
                && parts.stream().reduce(Money::plus).equals(whole);
    }

    private static Optional<Money> money(List<PlacedWord> cell) {
        return Amounts.money(PlacedWord.textOf(cell), Unit.SEK);
    }

    /** Columns of amounts: more than those that are applied for and granted make another table. */
    private static long unnamedAmounts(List<Optional<Role>> roles, List<List<String>> cells) {
        long all = 0;
        for (int c = 0; c < roles.size(); c++) {
            long amounts = cells.get(c).stream()
                    .filter(t -> CellLook.of(t) == CellLook.AMOUNT && !CellLook.isSmall(t))
                    .count();
            all += 2 * amounts > cells.get(c).size() ? 1 : 0;
        }
        return all;
    }
}
