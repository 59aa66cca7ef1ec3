package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Holds;
import se.stodkoll.field.MadeTable.Row;

/** Prints a table as lines of letters of one width. */
final class GridText {
    private GridText() {}

    static void print(MadeTable table, String gap, StringBuilder out) {
        List<Integer> widths = new ArrayList<>();
        int lines = 0;
        for (int c = 0; c < table.columns().size(); c++) {
            int width = 0;
            Column column = table.columns().get(c);
            lines = Math.max(lines, column.head().size());
            for (String head : column.head()) {
                width = Math.max(width, head.length());
            }
            for (Row row : table.rows()) {
                width = Math.max(width, row.cells().get(c).length());
            }
            widths.add(width);
        }
        table.span().ifPresent(s -> {
            int indent = 0;
            for (int c = 0; c < s.from(); c++) {
                indent += widths.get(c) + gap.length();
            }
            out.append(" ".repeat(indent)).append(s.text()).append('\n');
        });
        for (int i = 0; i < lines; i++) {
            List<String> cells = new ArrayList<>();
            for (Column column : table.columns()) {
                int at = i - (lines - column.head().size());
                cells.add(at < 0 ? "" : column.head().get(at));
            }
            line(table, widths, cells, gap, out);
        }
        table.rows().forEach(r -> line(table, widths, r.cells(), gap, out));
    }

    private static void line(MadeTable table, List<Integer> widths, List<String> cells, String gap, StringBuilder out) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String cell = cells.get(c);
            String blank = " ".repeat(widths.get(c) - cell.length());
            boolean figure = table.columns().get(c).holds() == Holds.FIGURE;
            line.append(c == 0 ? "" : gap).append(figure ? blank + cell : cell + blank);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
