package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.Box;
import se.stodkoll.model.BudgetTable;
import se.stodkoll.model.Page;
import se.stodkoll.model.Ruling;
import se.stodkoll.table.ColumnLayout;
import se.stodkoll.table.RowBands;

/** Finds and reads the tables of amounts in a part's lines. */
final class BudgetTableReader {
    /** Lines of one cell stand closer than rows and headings do: in heights of a line. */
    private static final double TIGHT = 0.45;

    private final List<TextLine> lines;
    private final Map<Integer, Page> pages;
    private final Readings readings;

    /**
     * @param lines of the part, without running heads and feet
     * @param pages by number
     */
    BudgetTableReader(List<TextLine> lines, Map<Integer, Page> pages, Readings readings) {
        this.lines = List.copyOf(lines);
        this.pages = Map.copyOf(pages);
        this.readings = readings;
    }

    /** A table as found: what it is, and which lines it takes. */
    record Found(TableKind kind, TableHead head, int lastLine, BudgetTable table) {}

    List<Found> read() {
        List<TableHead> heads = new TableHeads(lines).find();
        List<Found> found = new ArrayList<>();
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
                found.add(new Found(kind.or(drafts), head, last, new TableMaker(head, readings).table(drafts)));
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

    /**
     * Reads the rows below a head into {@code drafts}; returns the index of the last line taken. Figures are read by
     * columns where the heads have places; where rows then fail to add up that do when read as words, or where rows go on that
     * stand in no columns, as words.
     */
    private int read(TableHead head, int end, List<RowDraft> drafts) {
        Optional<ColumnLayout> layout = layout(head, end);
        List<RowDraft> read = new ArrayList<>();
        int last = read(head, end, layout, read);
        boolean goesOn = last + 1 < end && TableLine.byText(lines.get(last + 1)).hasFigures();
        if (layout.isPresent() && (read.isEmpty() || failing(head, read) > 0 || goesOn)) {
            List<RowDraft> byText = new ArrayList<>();
            int lastByText = read(head, end, Optional.empty(), byText);
            long fails = failing(head, byText);
            boolean more = byText.size() > read.size() && fails <= failing(head, read);
            boolean better = byText.size() >= read.size() && fails < failing(head, read);
            if (read.isEmpty() || more || better) {
                read = byText;
                last = lastByText;
            }
        }
        drafts.addAll(read);
        return last;
    }

    /** How many rows neither add up nor are well-formed, in their best reading. */
    private static long failing(TableHead head, List<RowDraft> drafts) {
        int total = head.columns().indexOf(TableHead.TOTAL);
        return drafts.stream()
                .filter(d -> d.readings().stream().noneMatch(r -> r.addsUp(total) && !r.isMalformed()))
                .count();
    }

    private int read(TableHead head, int end, Optional<ColumnLayout> layout, List<RowDraft> drafts) {
        List<TableLine> rows = new ArrayList<>();
        int lastTaken = head.nextLine() - 1;
        int withFigures = 0;
        for (int i = head.nextLine(); i < end; i++) {
            TextLine line = lines.get(i);
            Optional<TableLine> row = layout.isPresent()
                    ? TableLine.byColumns(line, layout.get())
                    : Optional.of(TableLine.byText(line));
            if (row.isEmpty() || endsAt(row.get(), line)) {
                break;
            }
            rows.add(row.get());
            if (row.get().hasFigures()) {
                withFigures = rows.size();
                lastTaken = i;
            }
        }
        List<TableLine> taken = rows.subList(0, withTail(rows, withFigures));
        Map<Integer, RowBands> bands = new HashMap<>();
        drafts.addAll(new RowAssembler(head, page -> bands.computeIfAbsent(page, p -> bands(head, p)), layout.isPresent()).drafts(taken));
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
        boolean placed = above.box().isPresent() && at.box().isPresent() && next.box().isPresent();
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
                ? (below.box().get().y0() - above.box().get().y1()) / above.box().get().height()
                : 0;
        boolean words = RowLabels.isContinuation(label) || RowLabels.isUnfinished(above.labelText());
        return label.length() < 60 && gap < 0.9 && (words || (placed && gap < TIGHT));
    }

    private Optional<ColumnLayout> layout(TableHead head, int end) {
        if (head.boxes().size() != head.columns().size()) {
            return Optional.empty();
        }
        int page = lines.get(head.nextLine() - 1).page();
        List<Box> body = new ArrayList<>();
        for (int i = head.nextLine(); i < end && i < head.nextLine() + 60; i++) {
            if (lines.get(i).page() != page || TableWords.isEnd(lines.get(i).text())) {
                break;
            }
            lines.get(i).line().words().forEach(w -> w.box().ifPresent(body::add));
        }
        return Optional.of(ColumnLayout.of(head.boxes(), body, rulings(page)));
    }

    private RowBands bands(TableHead head, int page) {
        return head.box().map(b -> RowBands.of(b, rulings(page))).orElse(RowBands.of(new Box(0, 0, 0, 0), List.of()));
    }

    private List<Ruling> rulings(int page) {
        return Optional.ofNullable(pages.get(page)).map(Page::rulings).orElse(List.of());
    }
}
