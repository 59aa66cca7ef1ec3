package se.stodkoll.lists.row;

import java.util.List;
import java.util.stream.IntStream;
import se.stodkoll.model.value.Unit;
import se.stodkoll.text.PlacedWord;

/**
 * A list as printed: a row a recipient or a project.
 *
 * @param roles what its columns tell, from left to right; columns of no known role are left out
 * @param rows without heads, sums and what is carried over
 * @param unit of its amounts
 * @param confidence how surely its words have the roles they were given, 0 to 1
 * @param evidence how much speaks for its being a list of support, and no other table of labels and amounts; 0 and up
 */
public record ListTable(List<Role> roles, List<ListRow> rows, Unit unit, double confidence, double evidence) {
    public ListTable {
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
    }

    /** Whether it can be told from a budget by what it says itself, not only by the paper that it stands in. */
    public boolean isSure() {
        return evidence >= ListWeights.SURE;
    }

    /** Whether it has a column of a role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The first page it stands on, from 1. */
    public int firstPage() {
        return pages().min().orElse(1);
    }

    /** The last page it stands on. */
    public int lastPage() {
        return pages().max().orElse(1);
    }

    private IntStream pages() {
        return rows.stream()
                .flatMap(r -> r.cells().values().stream())
                .flatMap(List::stream)
                .mapToInt(PlacedWord::page);
    }
}
