package se.stodkoll.lists.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.lists.row.LineItem;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.mention.Mention;

/** Rows of cells as rows of a list: sums and headings are none, and what a page broke is one again. */
final class ListRows {
    private static final ListWords WORDS = ListWords.shipped();

    private final List<List<List<PlacedWord>>> rows;
    private final List<Optional<Role>> roles;
    private final List<ListRow> read = new ArrayList<>();
    private Optional<String> group = Optional.empty();
    private boolean summed;

    /** @param rows cells of each row by column */
    ListRows(List<List<List<PlacedWord>>> rows, List<Optional<Role>> roles) {
        this.rows = rows;
        this.roles = roles;
    }

    List<ListRow> read() {
        for (List<List<PlacedWord>> cells : rows) {
            List<List<PlacedWord>> filled =
                    cells.stream().filter(c -> !c.isEmpty()).toList();
            ListRow row = row(cells);
            boolean sum = !filled.isEmpty() && WORDS.isSum(PlacedWord.textOf(filled.get(0)));
            summed |= sum;
            if (filled.isEmpty() || sum || summed && row.cells().size() < usual()) {
                continue;
            }
            if (isBegunAbove(row)) {
                read.add(read.remove(read.size() - 1).with(row));
            } else if (isTold(row)) {
                read.add(row);
            } else if (filled.size() == 1) {
                group = Optional.of(PlacedWord.textOf(filled.get(0)));
            }
        }
        return read;
    }

    /** Cells that the rows so far have; below a sum, what has fewer says something else ("Kvar att fördela"). */
    private int usual() {
        int[] cells = read.stream().mapToInt(r -> r.cells().size()).sorted().toArray();
        return cells.length == 0 ? 0 : cells[cells.length / 2];
    }

    private ListRow row(List<List<PlacedWord>> cells) {
        Map<Role, List<PlacedWord>> byRole = new EnumMap<>(Role.class);
        for (int c = 0; c < cells.size(); c++) {
            int column = c;
            roles.get(c).ifPresent(role -> byRole.put(role, cells.get(column)));
        }
        if (byRole.getOrDefault(Role.GRANTED, List.of()).isEmpty()) {
            part(byRole);
        }
        return new ListRow(group, byRole);
    }

    /** "Prioriteras, 468 000": a cell that says both what was decided and how much. */
    private static void part(Map<Role, List<PlacedWord>> row) {
        List<PlacedWord> words = row.getOrDefault(Role.OUTCOME, List.of());
        List<Mention.Amount> amounts = LineItem.amounts(PlacedWord.textOf(words));
        if (amounts.size() != 1 || amounts.get(0).value().isEmpty()) {
            return;
        }
        int from = PlacedWord.at(words, amounts.get(0).start());
        int to = PlacedWord.at(words, amounts.get(0).end() - 1) + 1;
        row.put(Role.GRANTED, words.subList(from, to));
        row.put(Role.OUTCOME, ListRow.joined(words.subList(0, from), words.subList(to, words.size())));
    }

    /** Whether a row says what somebody gets. */
    private static boolean isTold(ListRow row) {
        boolean told = !row.cell(Role.GRANTED).isEmpty()
                || !row.cell(Role.APPLIED).isEmpty()
                || !row.cell(Role.OUTCOME).isEmpty();
        return told
                && !(row.cell(Role.RECIPIENT).isEmpty()
                        && row.cell(Role.PROJECT).isEmpty()
                        && row.cell(Role.NUMBER).isEmpty());
    }

    /** Whether a row at the top of a page is the rest of one on the page before. */
    private boolean isBegunAbove(ListRow row) {
        if (read.isEmpty() || isTold(row) || row.cells().isEmpty()) {
            return false;
        }
        ListRow above = read.get(read.size() - 1);
        boolean broken = above.text(Role.NUMBER).endsWith("-");
        boolean inside =
                row.cells().keySet().stream().allMatch(r -> above.cells().containsKey(r) && !r.isAmount());
        return page(row) == lastPage(above) + 1
                && inside
                && (broken || row.cell(Role.NUMBER).isEmpty());
    }

    private static int page(ListRow row) {
        return row.cells().values().stream()
                .flatMap(List::stream)
                .mapToInt(PlacedWord::page)
                .min()
                .orElse(0);
    }

    private static int lastPage(ListRow row) {
        return row.cells().values().stream()
                .flatMap(List::stream)
                .mapToInt(PlacedWord::page)
                .max()
                .orElse(0);
    }
}
