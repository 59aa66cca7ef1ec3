package se.stodkoll.parse.texttable;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.row.TableWords;

/**
 * Lines of a table in plain text into rows, by their words. A label may be wrapped over lines, with the figures beside its first
 * or its last line, and a heading has no figures at all.
 */
final class RowBlocks {
    private RowBlocks() {}

    /** The rows, each its lines in order; a row without figures is a heading or an empty row. */
    static List<List<TableLine>> rows(List<TableLine> lines) {
        Wrapping wrapping = wrapping(lines);
        List<List<TableLine>> rows = new ArrayList<>();
        List<TableLine> pending = new ArrayList<>();
        for (TableLine line : lines) {
            if (!line.hasFigures()) {
                boolean goesOn = wrapping != Wrapping.ABOVE && pending.isEmpty() && !rows.isEmpty();
                if (goesOn && continues(rows.get(rows.size() - 1), line)) {
                    rows.get(rows.size() - 1).add(line);
                } else {
                    pending.add(line);
                }
            } else if (line.label().isEmpty() && pending.isEmpty() && !rows.isEmpty()) {
                rows.get(rows.size() - 1).add(line);
            } else {
                int from = LabelStart.of(pending, line.labelText(), wrapping == Wrapping.ABOVE);
                rows.addAll(headings(pending.subList(0, from)));
                List<TableLine> row = new ArrayList<>(pending.subList(from, pending.size()));
                row.add(line);
                rows.add(row);
                pending = new ArrayList<>();
            }
        }
        rows.addAll(headings(pending));
        return rows;
    }

    /** Where the other lines of a wrapped label stand, seen from the line with the figures. */
    private enum Wrapping {
        NONE,
        ABOVE,
        BELOW
    }

    private static Wrapping wrapping(List<TableLine> lines) {
        int above = 0;
        int below = 0;
        for (int i = 1; i < lines.size(); i++) {
            TableLine upper = lines.get(i - 1);
            TableLine lower = lines.get(i);
            boolean goesOn = RowLabels.isContinuation(lower.labelText()) || RowLabels.isUnfinished(upper.labelText());
            if (goesOn
                    && !upper.hasFigures()
                    && lower.hasFigures()
                    && !lower.label().isEmpty()) {
                above++;
            }
            if (goesOn
                    && upper.hasFigures()
                    && !lower.hasFigures()
                    && !upper.label().isEmpty()) {
                below++;
            }
        }
        return above + below == 0 ? Wrapping.NONE : above >= below ? Wrapping.ABOVE : Wrapping.BELOW;
    }

    private static boolean continues(List<TableLine> row, TableLine line) {
        String label = line.labelText();
        String above = row.get(row.size() - 1).labelText();
        return RowLabels.isContinuation(label) || (RowLabels.isUnfinished(above) && !TableWords.isHeading(label));
    }

    private static List<List<TableLine>> headings(List<TableLine> pending) {
        List<List<TableLine>> rows = new ArrayList<>();
        for (TableLine line : pending) {
            if (!rows.isEmpty() && RowLabels.isContinuation(line.labelText())) {
                rows.get(rows.size() - 1).add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows;
    }
}
