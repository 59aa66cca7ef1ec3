package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Grid;
import se.stodkoll.model.GridCell;
import se.stodkoll.model.Word;

/** Rows of a grid into drafts of a table's rows, each with every reading that its ink allows. */
final class GridDrafts {
    private static final Template TEMPLATE = Template.load("tables");

    private final GridColumns columns;
    private final RowReader reader;

    GridDrafts(TableHead head, GridColumns columns) {
        this.columns = columns;
        this.reader = new RowReader(head);
    }

    List<RowDraft> of(Grid grid) {
        List<RowDraft> drafts = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (int r = grid.headRows(); r < grid.rows(); r++) {
            List<PlacedWord> label = words(grid, r, columns.label());
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

    /** A sum brought over from the page before or to the next is no item. */
    private static boolean isCarried(String label) {
        return TEMPLATE.list("row.carried").stream().anyMatch(c -> Labels.startsWith(label, c));
    }

    private static List<PlacedWord> words(Grid grid, int row, int column) {
        return grid.cells().stream()
                .filter(c -> c.row() == row && c.column() == column)
                .map(GridCell::words)
                .flatMap(List::stream)
                .map(w -> new PlacedWord(grid.page(), w))
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
