package se.stodkoll.parse.gridtable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** Tables with a row a year and the kinds of cost side by side, turned so that the years stand side by side. */
public final class YearsDown {
    private static final Pattern YEAR = Pattern.compile(".*\\b20[0-4]\\d\\b.*");
    private static final Template TEMPLATE = Template.load("tables");

    private YearsDown() {}

    /** The grid with its years across: itself where they are so, or where it has none. */
    public static Grid across(Grid grid) {
        return isDown(grid) ? turned(grid) : grid;
    }

    /** Whether each row below the head is a year's or the total's, and no head names a year. */
    private static boolean isDown(Grid grid) {
        List<String> labels = IntStream.range(grid.headRows(), grid.rows())
                .mapToObj(r -> grid.text(r, 0))
                .toList();
        boolean named = grid.headRows() > 0
                && grid.cells().stream()
                        .noneMatch(c -> c.row() < grid.headRows()
                                && c.column() > 0
                                && YEAR.matcher(c.text()).matches());
        long years = labels.stream().filter(YearsDown::isYear).count();
        boolean all = labels.stream().allMatch(l -> isYear(l) || isTotal(l));
        boolean summed = years == labels.size() - 1
                && !isYear(labels.get(labels.size() - 1))
                && ProvenSums.addsUp(grid, grid.rows() - 1);
        return named && grid.columns() > 2 && (all || summed) && !labels.isEmpty();
    }

    private static boolean isYear(String label) {
        return label.length() <= LONGEST && YEAR.matcher(label).matches();
    }

    /** A year's label is the year, perhaps with its number or unit. */
    private static final int LONGEST = 16;

    private static boolean isTotal(String label) {
        return TEMPLATE.list("total.heads").stream().anyMatch(t -> Labels.same(label, t));
    }

    private static Grid turned(Grid grid) {
        int head = grid.headRows();
        List<GridCell> cells = grid.cells().stream()
                .map(c -> c.row() < head ? named(c) : valued(c, head))
                .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
                .toList();
        return new Grid(grid.page(), grid.columns(), grid.rows() - head + 1, 1, merged(cells), grid.confidence());
    }

    /** A head becomes the label of the row that its column becomes; the head over the labels stays where it is. */
    private static GridCell named(GridCell cell) {
        return new GridCell(cell.column(), 0, 1, 1, cell.words());
    }

    private static GridCell valued(GridCell cell, int head) {
        return new GridCell(cell.column(), cell.row() - head + 1, 1, 1, cell.words());
    }

    /** Heads of several rows over one column are one label. */
    private static List<GridCell> merged(List<GridCell> cells) {
        List<GridCell> merged = new ArrayList<>();
        for (GridCell cell : cells) {
            GridCell last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.row() == cell.row() && last.column() == cell.column()) {
                List<Word> words = new ArrayList<>(last.words());
                words.addAll(cell.words());
                merged.set(merged.size() - 1, new GridCell(cell.row(), cell.column(), 1, 1, words));
            } else {
                merged.add(cell);
            }
        }
        return merged;
    }
}
