package se.stodkoll.grid.row;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.stodkoll.grid.token.Figures;
import se.stodkoll.grid.token.Token;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/** A row of a table in the making: cells by their first column, from one line of the page or several. */
public final class GridRow {
    /**
     * A cell in the making.
     *
     * @param first index of its first column
     * @param last index of its last column, that one included
     * @param words in reading order
     * @param box around all of them
     */
    public record Cell(int first, int last, List<Word> words, Box box) {
        Cell joined(Cell below) {
            List<Word> all = new ArrayList<>(words);
            all.addAll(below.words);
            return new Cell(Math.min(first, below.first), Math.max(last, below.last), all, box.union(below.box));
        }

        public String text() {
            return Token.of(words).text();
        }

        public boolean isFigure() {
            return Figures.isFigure(text()) || Figures.isNil(text()) || Figures.isDamaged(Token.of(words));
        }
    }

    private final SortedMap<Integer, Cell> cells = new TreeMap<>();
    private final double foot;
    private Box box;

    /**
     * @param own cells of its first line
     * @param foot where that line's letters stand, points from the top of the page
     */
    public GridRow(List<Cell> own, double foot) {
        this.foot = foot;
        own.forEach(this::add);
    }

    /** Where the letters of its first line stand, points from the top of the page. */
    public double foot() {
        return foot;
    }

    /** Puts a cell in; joined with those that stand in any of its columns. */
    public void add(Cell cell) {
        Cell whole = cell;
        for (Cell other : List.copyOf(cells.values())) {
            if (other.first() <= whole.last() && whole.first() <= other.last()) {
                cells.remove(other.first());
                whole = other.joined(whole);
            }
        }
        cells.put(whole.first(), whole);
        box = box == null ? cell.box() : box.union(cell.box());
    }

    /** Takes a line further down into this row. */
    public void addBelow(GridRow below) {
        below.cells.values().forEach(this::add);
    }

    public List<Cell> cells() {
        return List.copyOf(cells.values());
    }

    public Box box() {
        return box;
    }

    /** Whether it has figures right of its first column. */
    public boolean hasFigures() {
        return cells.values().stream().anyMatch(c -> c.first() > 0 && c.isFigure() && !Figures.isYear(c.text()));
    }

    public boolean isLabelAlone() {
        return cells.size() == 1 && cells.firstKey() == 0;
    }

    /** Whether its label begins as words inside a sentence do. */
    boolean beginsInside() {
        return hasLabel() && Character.isLowerCase(cells.get(0).text().charAt(0));
    }

    public boolean hasLabel() {
        return cells.containsKey(0);
    }

    /** Whether no column has ink in both rows. */
    boolean isApart(GridRow other) {
        return cells.values().stream()
                .noneMatch(a ->
                        other.cells.values().stream().anyMatch(b -> a.first() <= b.last() && b.first() <= a.last()));
    }
}
