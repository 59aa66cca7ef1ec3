package se.stodkoll.parse.gridtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Word;
import se.stodkoll.parse.row.CellReading;
import se.stodkoll.parse.row.RowDraft;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.row.RowReading;
import se.stodkoll.parse.row.StrayMarks;
import se.stodkoll.parse.row.TableWords;
import se.stodkoll.parse.statement.StatementCell;
import se.stodkoll.parse.statement.StatementRow;
import se.stodkoll.parse.table.TableHead;
import se.stodkoll.parse.texttable.RowReader;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.vocabulary.CarriedSums;

/** Rows of a grid into drafts of a table's rows, each with every reading that its ink allows. */
final class GridDrafts {

    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,3})?\\s?%");

    /** Years of an axis at least. */
    private static final int AXIS = 3;

    /** Words of a heading at most. */
    private static final int LONGEST_HEADING = 6;

    private final GridColumns columns;
    private final Function<Word, PlacedWord> placed;

    /** @param placed a word of the grid, as and where its page shows it */
    GridDrafts(GridColumns columns, Function<Word, PlacedWord> placed) {
        this.columns = columns;
        this.placed = placed;
    }

    /** The rows of a statement, each with the plain reading of its cells. */
    List<StatementRow> statement(Grid grid, Unit unit) {
        List<StatementRow> rows = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (int r = grid.headRows(); r < grid.rows(); r++) {
            List<PlacedWord> label = label(grid, r);
            List<CellReading> cells = new ArrayList<>();
            for (int c : columns.amounts()) {
                List<PlacedWord> words = figures(words(grid, r, c));
                cells.add(words.isEmpty() ? CellReading.EMPTY : StatementCell.read(words, unit));
            }
            if (isAxis(cells)) {
                continue;
            }
            if (cells.stream().anyMatch(c -> c.value().isPresent() || c.isMalformed())) {
                StatementRow row = new StatementRow(group, label, List.of(cells));
                rows.add(row);
                group = row.isComputed() ? Optional.empty() : group;
            } else if (!label.isEmpty()) {
                group = Optional.of(RowLabels.text(label));
            }
        }
        return rows;
    }

    /** Years side by side and nothing else, below a diagram or as a head that goes on: no amounts. */
    private static boolean isAxis(List<CellReading> cells) {
        List<String> texts =
                cells.stream().map(CellReading::text).filter(t -> !t.isEmpty()).toList();
        return texts.size() >= AXIS && texts.stream().allMatch(GridColumns::isYear);
    }

    /** The rows of a budget, each with every reading that its ink allows. */
    List<RowDraft> of(Grid grid, TableHead head) {
        RowReader reader = new RowReader(head);
        List<RowDraft> drafts = new ArrayList<>();
        List<PlacedWord> begun = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (int r = grid.headRows(); r < grid.rows(); r++) {
            List<PlacedWord> label = new ArrayList<>(begun);
            label.addAll(label(grid, r));
            begun.clear();
            int heading = heading(label);
            if (heading > 0) {
                group = Optional.of(RowLabels.text(label.subList(0, heading)));
                label = label.subList(heading, label.size());
                label = r + 1 < grid.rows() ? label : label.subList(0, lineEnd(label));
            }
            String text = RowLabels.text(label);
            List<List<PlacedWord>> cells = new ArrayList<>();
            for (int c : columns.amounts()) {
                cells.add(figures(words(grid, r, c)));
            }
            if (isOfShares(cells)) {
                continue;
            }
            List<RowReading> readings = reader.readings(List.of(cells), true);
            if (!readings.get(0).hasAmount()) {
                if (goesOn(drafts, text)) {
                    RowDraft last = drafts.remove(drafts.size() - 1);
                    List<PlacedWord> whole = new ArrayList<>(last.label());
                    whole.addAll(label);
                    drafts.add(new RowDraft(last.group(), whole, last.readings()));
                } else if (RowLabels.isUnfinished(text) && !TableWords.isHeading(text)) {
                    begun.addAll(label);
                } else if (!text.isEmpty()) {
                    group = RowLabels.isSum(text) ? Optional.empty() : Optional.of(text);
                }
                continue;
            }
            int below = headingBelow(label);
            List<PlacedWord> own = label.subList(0, below);
            boolean sum = RowLabels.isSum(RowLabels.text(own));
            if (!CarriedSums.is(text) || !isAtBreak(grid, r)) {
                drafts.add(new RowDraft(sum ? Optional.empty() : group, own, readings));
            }
            group = sum ? Optional.empty() : group;
            group = below < label.size() ? Optional.of(RowLabels.text(label.subList(below, label.size()))) : group;
        }
        return drafts;
    }

    /** Whether all figures of a row are shares, which no budget adds up: "Sökt andel 60,00 %". */
    private static boolean isOfShares(List<List<PlacedWord>> cells) {
        List<String> texts =
                cells.stream().map(PlacedWord::textOf).filter(t -> !t.isEmpty()).toList();
        return !texts.isEmpty() && texts.stream().allMatch(t -> SHARE.matcher(t).matches());
    }

    /** Where a label's first line ends: below the last row no distance tells what is its own, where a heading stands above it. */
    private static int lineEnd(List<PlacedWord> label) {
        int at = 1;
        while (at < label.size() && !isBelow(label.get(at), label.get(at - 1))) {
            at++;
        }
        return Math.min(at, label.size());
    }

    /** Where a known heading begins that stands below a row as near as a further line of its label would; else the end. */
    private static int headingBelow(List<PlacedWord> label) {
        for (int at = 1; at < label.size(); at++) {
            String own = RowLabels.text(label.subList(0, at));
            boolean whole = at > 1 && !RowLabels.isUnfinished(own);
            if (whole
                    && isBelow(label.get(at), label.get(at - 1))
                    && TableWords.isHeading(RowLabels.text(label.subList(at, label.size())))) {
                return at;
            }
        }
        return label.size();
    }

    /** Whether a line without figures can only be the end of the label above it. */
    private static boolean goesOn(List<RowDraft> drafts, String text) {
        return !drafts.isEmpty()
                && !text.isEmpty()
                && !TableWords.isHeading(text)
                && (RowLabels.isContinuation(text)
                        || RowLabels.isUnfinished(drafts.get(drafts.size() - 1).labelText()));
    }

    /** How many of a label's first words are a known heading that stands as close above as a line of the label would. */
    private static int heading(List<PlacedWord> label) {
        for (int words = 1; words < Math.min(label.size(), LONGEST_HEADING); words++) {
            String text = RowLabels.text(label.subList(0, words));
            boolean whole = TableWords.isHeading(text) && !text.endsWith(":"); // "Stödfinansiering:" begins a label
            if (whole && isBelow(label.get(words), label.get(words - 1))) {
                return words;
            }
        }
        return 0;
    }

    private static boolean isBelow(PlacedWord word, PlacedWord above) {
        Optional<Box> lower = word.word().box();
        Optional<Box> upper = above.word().box();
        return lower.isPresent()
                && upper.isPresent()
                && lower.get().centerY() > upper.get().y1()
                && !RowLabels.isContinuation(word.text());
    }

    /** A row's label without what a picture's reader took dirt for. */
    private List<PlacedWord> label(Grid grid, int row) {
        List<PlacedWord> label = new ArrayList<>(words(grid, row, columns.label()));
        label.removeIf(w -> w.text().matches("[|\\[\\]_]+") || StrayMarks.isSpeck(w));
        if (label.stream().allMatch(w -> w.word().box().isPresent())) {
            StrayMarks.dropStray(label);
        }
        return label;
    }

    /** Whether a row is the first or the last of its page's, where sums are brought over. */
    private boolean isAtBreak(Grid grid, int row) {
        int page = page(grid, row);
        return row == grid.headRows()
                || row + 1 == grid.rows()
                || page(grid, row - 1) != page
                || page(grid, row + 1) != page;
    }

    private int page(Grid grid, int row) {
        return words(grid, row, columns.label()).stream()
                .mapToInt(PlacedWord::page)
                .findFirst()
                .orElse(0);
    }

    private List<PlacedWord> words(Grid grid, int row, int column) {
        return grid.cells().stream()
                .filter(c -> c.row() == row && c.column() == column)
                .map(GridCell::words)
                .flatMap(List::stream)
                .map(placed)
                .toList();
    }

    /** The words of a cell that are figures, without units and dirt. */
    private static List<PlacedWord> figures(List<PlacedWord> words) {
        List<PlacedWord> figures = new ArrayList<>();
        for (PlacedWord word : words) {
            if (!GridColumns.isUnit(word.text()) && !StrayMarks.isMark(word)) {
                figures.add(StrayMarks.figureIn(word).orElse(word));
            }
        }
        return figures;
    }
}
