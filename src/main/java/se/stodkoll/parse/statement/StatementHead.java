package se.stodkoll.parse.statement;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Box;

/**
 * The head of a statement: an income statement, a balance sheet, a board's own budget.
 *
 * @param firstLine index of its first line
 * @param nextLine index of the first line below it
 * @param title what stands over the label column, else the heading above; may be empty
 * @param columns at least one of amounts, left to right
 * @param unit that amounts are printed in
 */
public record StatementHead(int firstLine, int nextLine, String title, List<Column> columns, Unit unit) {
    public StatementHead {
        columns = List.copyOf(columns);
    }

    /** What stands in a column. */
    public enum Content {
        AMOUNTS,
        /** Sums of the row's other columns. */
        TOTALS,
        NOTE_NUMBERS
    }

    /**
     * A column.
     *
     * @param name its head as printed
     * @param content of it
     * @param box of its head; empty without geometry
     */
    public record Column(String name, Content content, Optional<Box> box) {
        boolean isMoney() {
            return content != Content.NOTE_NUMBERS;
        }
    }

    List<Column> money() {
        return columns.stream().filter(Column::isMoney).toList();
    }

    boolean hasNotes() {
        return columns.stream().anyMatch(c -> !c.isMoney());
    }

    /** Whether its columns can be told by their places. */
    boolean hasPlaces() {
        return columns.stream().allMatch(c -> c.box().isPresent());
    }
}
