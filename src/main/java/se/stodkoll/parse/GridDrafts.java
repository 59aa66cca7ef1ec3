package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.model.Box;
import se.stodkoll.model.Grid;
import se.stodkoll.model.GridCell;
import se.stodkoll.model.Unit;
import se.stodkoll.model.Word;

/** Rows of a grid into drafts of a table's rows, each with every reading that its ink allows. */
final class GridDrafts {
    private static final Template TEMPLATE = Template.load("tables");

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

    /** The rows of a budget, each with every reading that its ink allows. */
    List<RowDraft> of(Grid grid, TableHead head) {
        RowReader reader = new RowReader(head);
        List<RowDraft> drafts = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (int r = grid.headRows(); r < grid.rows(); r++) {
            List<PlacedWord> label = label(grid, r);
            int heading = heading(label);
            if (heading > 0) {
                group = Optional.of(RowLabels.text(label.subList(0, heading)));
                label = label.subList(heading, label.size());
            }
            String text = RowLabels.text(label);
            boolean sum = RowLabels.isSum(text);
            List<List<PlacedWord>> cells = new ArrayList<>();
            for (int c : columns.amounts()) {
                cells.add(figures(words(grid, r, c)));
            }
            List<RowReading> readings = reader.readings(List.of(cells), true);
            boolean amounts = readings.get(0).hasAmount();
            if (amounts && !isCarried(text)) {
                drafts.add(new RowDraft(sum ? Optional.empty() : group, label, readings));
            }
            if (sum) {
                group = Optional.empty();
            } else if (!amounts && !text.isEmpty()) {
                group = Optional.of(text);
            }
        }
        return drafts;
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
        return lower.isPresent() && upper.isPresent() && lower.get().centerY() > upper.get().y1() && !RowLabels.isContinuation(word.text());
    }

    /** A row's label without what a picture's reader took dirt for. */
    private List<PlacedWord> label(Grid grid, int row) {
        List<PlacedWord> label = new ArrayList<>(words(grid, row, columns.label()));
        label.removeIf(w -> w.text().matches("[|\\[\\]_]+") || Dirt.isSpeck(w));
        if (label.stream().allMatch(w -> w.word().box().isPresent())) {
            Dirt.dropStray(label);
        }
        return label;
    }

    /** A sum brought over from the page before or to the next is no item. */
    private static boolean isCarried(String label) {
        return TEMPLATE.list("row.carried").stream().anyMatch(c -> Labels.startsWith(label, c));
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
            Word w = word.word();
            boolean unit = TEMPLATE.list("amount.units").stream().anyMatch(u -> u.equalsIgnoreCase(w.text()));
            if (!unit && !Dirt.isMark(word)) {
                figures.add(Dirt.figureIn(word).orElse(word));
            }
        }
        return figures;
    }
}
