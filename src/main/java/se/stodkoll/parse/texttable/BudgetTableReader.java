package se.stodkoll.parse.texttable;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.parse.row.RowDraft;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.row.TableWords;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.parse.table.TableHead;
import se.stodkoll.parse.table.TableKind;
import se.stodkoll.parse.table.TableMaker;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/** Finds and reads budgets in text whose figures stand in no columns: by its words, the run of figures that ends a line, and sums. */
public final class BudgetTableReader {
    /** Lines of one cell stand closer than rows and headings do: in heights of a line. */
    private static final double TIGHT = 0.45;

    private final List<TextLine> lines;
    private final Readings readings;

    /** @param lines of the part, without running heads and feet */
    public BudgetTableReader(List<TextLine> lines, Readings readings) {
        this.lines = List.copyOf(lines);
        this.readings = readings;
    }

    public List<FoundTable> read() {
        List<TableHead> heads = new TableHeads(lines).find();
        List<FoundTable> found = new ArrayList<>();
        int i = 0;
        while (i < heads.size()) {
            TableHead head = heads.get(i);
            TableKind kind = TableKind.of(head, lines);
            List<RowDraft> drafts = new ArrayList<>();
            int last = read(head, endOf(heads, i), drafts);
            while (i + 1 < heads.size() && head.continuedBy(heads.get(i + 1)) && !drafts.isEmpty()) {
                TableHead next = heads.get(i + 1);
                List<RowDraft> more = new ArrayList<>();
                int lastOfNext = read(next, endOf(heads, i + 1), more);
                if (!isContinued(kind, next, drafts, more)) {
                    break;
                }
                drafts.addAll(more);
                last = lastOfNext;
                i++;
            }
            i++;
            if (!drafts.isEmpty()) {
                found.add(new FoundTable(kind.or(drafts), head, last, new TableMaker(head, readings).table(drafts)));
            }
        }
        return found;
    }

    /** The index of the first line that a head's table cannot have: the next head's, or that behind the last. */
    private int endOf(List<TableHead> heads, int i) {
        return i + 1 < heads.size() ? heads.get(i + 1).firstLine() : lines.size();
    }

    /** A repeated head goes on with the table above it: on a new page before the last sum, or with further sums alone. */
    private boolean isContinued(TableKind kind, TableHead next, List<RowDraft> drafts, List<RowDraft> more) {
        RowDraft last = drafts.get(drafts.size() - 1);
        boolean closed = last.isSum() && !RowLabels.isSubtotal(last.labelText());
        boolean sumsAlone = !more.isEmpty() && more.stream().allMatch(RowDraft::isSum);
        return TableKind.of(next, lines) == kind && (!closed || sumsAlone);
    }

    /** Reads the rows below a head into {@code drafts}; returns the index of the last line taken. */
    private int read(TableHead head, int end, List<RowDraft> drafts) {
        List<TableLine> rows = new ArrayList<>();
        int lastTaken = head.nextLine() - 1;
        int withFigures = 0;
        for (int i = head.nextLine(); i < end; i++) {
            TextLine line = lines.get(i);
            TableLine row = TableLine.byText(line);
            if (endsAt(row, line)) {
                break;
            }
            rows.add(row);
            if (row.hasFigures()) {
                withFigures = rows.size();
                lastTaken = i;
            }
        }
        List<TableLine> taken = rows.subList(0, withTail(rows, withFigures));
        drafts.addAll(new RowAssembler(head).drafts(taken));
        return Math.max(lastTaken, head.nextLine() - 1 + taken.size());
    }

    private static boolean endsAt(TableLine row, TextLine line) {
        return !row.hasFigures() && TableWords.isEnd(line.text());
    }

    /** A label's wrapped lines may stand below the last figures. */
    private static int withTail(List<TableLine> rows, int withFigures) {
        int to = withFigures;
        while (to < rows.size() && to > 0 && (goesOn(rows.get(to - 1), rows.get(to)) || isEven(rows, to))) {
            to++;
        }
        return to;
    }

    /** Whether a line stands as near to the last figures as the line of their label above them does. */
    private static boolean isEven(List<TableLine> rows, int below) {
        if (below < 2) {
            return false;
        }
        TableLine above = rows.get(below - 2);
        TableLine at = rows.get(below - 1);
        TableLine next = rows.get(below);
        boolean placed =
                above.box().isPresent() && at.box().isPresent() && next.box().isPresent();
        return placed
                && above.page() == next.page()
                && !above.hasFigures()
                && !TableWords.isHeading(above.labelText())
                && RowGaps.pitch(at, next) <= (1 + RowGaps.UNEVEN) * RowGaps.pitch(above, at);
    }

    private static boolean goesOn(TableLine above, TableLine below) {
        String label = below.labelText();
        boolean placed = above.box().isPresent() && below.box().isPresent();
        double gap = placed
                ? (below.box().get().y0() - above.box().get().y1())
                        / above.box().get().height()
                : 0;
        boolean words = RowLabels.isContinuation(label) || RowLabels.isUnfinished(above.labelText());
        return label.length() < 60 && gap < 0.9 && (words || (placed && gap < TIGHT));
    }
}
