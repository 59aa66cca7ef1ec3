package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.model.word.Box;
import se.stodkoll.parse.row.CellReading;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.text.PlacedWord;

/** Joins the lines of a statement to rows: labels over several lines, headings above their rows. */
final class StatementRows {
    /** Labels' lines stand closer than this, in heights of a line. */
    private static final double CLOSE = 0.9;

    private final Function<StatementLine, List<List<CellReading>>> cells;
    private final List<StatementRow> rows = new ArrayList<>();
    private final List<StatementLine> pending = new ArrayList<>();
    private Optional<String> group = Optional.empty();

    /** @param cells reads the cells of a line in one way or several; none where it holds no amounts */
    StatementRows(Function<StatementLine, List<List<CellReading>>> cells) {
        this.cells = cells;
    }

    List<StatementRow> join(List<StatementLine> lines) {
        for (StatementLine line : lines) {
            List<List<CellReading>> readings = line.hasFigures() ? cells.apply(line) : List.of();
            if (readings.isEmpty()) {
                pending.add(line);
            } else {
                add(line, readings);
            }
        }
        goOn("");
        return List.copyOf(rows);
    }

    private void add(StatementLine line, List<List<CellReading>> readings) {
        String own = line.labelText();
        goOn(own);
        int from = labelStart(own);
        pending.subList(0, from).stream()
                .map(StatementLine::labelText)
                .filter(t -> !t.isBlank())
                .reduce((a, b) -> b)
                .ifPresent(heading -> group = Optional.of(heading));
        List<PlacedWord> label = new ArrayList<>();
        pending.subList(from, pending.size()).forEach(l -> label.addAll(l.label()));
        label.addAll(line.label());
        pending.clear();
        StatementRow row = new StatementRow(group, label, readings);
        rows.add(row);
        if (row.isComputed()) {
            group = Optional.empty();
        }
    }

    /** Lines without figures that can only be the end of the label above: they begin in lower case where the next does not. */
    private void goOn(String next) {
        while (!rows.isEmpty() && !pending.isEmpty() && isEndOfLabel(pending.get(0), next)) {
            StatementLine more = pending.remove(0);
            rows.set(rows.size() - 1, rows.get(rows.size() - 1).withMoreLabel(more.label()));
        }
    }

    private boolean isEndOfLabel(StatementLine line, String next) {
        String text = line.labelText();
        boolean unfinished = RowLabels.isUnfinished(rows.get(rows.size() - 1).labelText());
        boolean lower = text.matches("^[\\p{Ll}(].*");
        boolean onlyOne = pending.size() == 1 && !next.isEmpty() && RowLabels.isContinuation(next);
        return text.length() < 60 && (unfinished || lower) && !onlyOne;
    }

    /** Of the pending lines, where the label of the line with the figures begins. */
    private int labelStart(String own) {
        int from = pending.size();
        String text = own;
        while (from > 0) {
            String above = pending.get(from - 1).labelText();
            boolean bare = text.isEmpty();
            boolean goesOn = text.matches("^[\\p{Ll}(&].*") || RowLabels.isUnfinished(above);
            if (!bare && !goesOn || !isClose(from)) {
                break;
            }
            text = above;
            from--;
        }
        return from;
    }

    private boolean isClose(int at) {
        if (at >= pending.size()) {
            return true;
        }
        Optional<Box> above = pending.get(at - 1).place();
        Optional<Box> below = pending.get(at).place();
        return above.isEmpty()
                || below.isEmpty()
                || below.get().y0() - above.get().y1() < CLOSE * above.get().height() + 2;
    }
}
