package se.stodkoll.field;

import java.util.List;
import java.util.Optional;

/**
 * A table as it was made: its truth.
 *
 * @param kind what it is about
 * @param columns from left to right
 * @param rows below the head, from top to bottom
 * @param span a head over several columns' heads, if there is one
 * @param spelling of its amounts
 */
record MadeTable(Kind kind, List<Column> columns, List<Row> rows, Optional<Span> span, Spelling spelling) {
    MadeTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a column holds. */
    enum Holds {
        /** What names the row for the figures to its right. */
        LABEL,
        TEXT,
        FIGURE
    }

    /**
     * A column.
     *
     * @param head its lines, none where it has no head
     * @param vertical whether the head is written upwards
     */
    record Column(Holds holds, List<String> head, boolean vertical) {
        Column {
            head = List.copyOf(head);
        }

        static Column label(List<String> head) {
            return new Column(Holds.LABEL, head, false);
        }

        static Column text(List<String> head) {
            return new Column(Holds.TEXT, head, false);
        }

        static Column figure(List<String> head) {
            return new Column(Holds.FIGURE, head, false);
        }
    }

    /** What a row is. */
    enum Stands {
        ITEM,
        GROUP,
        SUBTOTAL,
        TOTAL
    }

    /**
     * A row.
     *
     * @param cells one a column, empty text where nothing is printed
     */
    record Row(Stands stands, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean isBold() {
            return stands != Stands.ITEM;
        }
    }

    /**
     * A head over the heads of some columns.
     *
     * @param from first column
     * @param to last column
     */
    record Span(String text, int from, int to) {}

    boolean hasHeads() {
        return columns.stream().anyMatch(c -> !c.head().isEmpty());
    }

    /** The column that names a figure's row: the nearest one of labels to its left. */
    int labelOf(int column) {
        int label = column;
        while (label > 0 && columns.get(label).holds() != Holds.LABEL) {
            label--;
        }
        return label;
    }

    MadeTable withRows(List<Row> others) {
        return new MadeTable(kind, columns, others, span, spelling);
    }
}
