package se.stodkoll.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;

/**
 * A table as overlays: its outline, head, cells, and a line in the middle between each two columns and rows. The lines are
 * inferred from the cells; the finder's own borders are not kept.
 */
final class GridOverlays {
    private final Grid grid;
    private final Box outline;
    private final List<Overlay> overlays = new ArrayList<>();

    private GridOverlays(Grid grid, Box outline) {
        this.grid = grid;
        this.outline = outline;
    }

    /** None where the table has no geometry. */
    static List<Overlay> of(Grid grid) {
        return grid.box().map(box -> new GridOverlays(grid, box).all()).orElse(List.of());
    }

    private List<Overlay> all() {
        grid.cells().stream()
                .filter(c -> c.row() < grid.headRows())
                .flatMap(c -> c.box().stream())
                .reduce(Box::union)
                .ifPresent(b -> add(OverlayKind.HEAD_ROW, new Box(outline.x0(), b.y0(), outline.x1(), b.y1())));
        grid.cells().forEach(c -> c.box().ifPresent(b -> add(OverlayKind.CELL, b)));
        for (int row = 1; row < grid.rows(); row++) {
            between(grid.cells(), row, GridCell::row, c -> c.row() + c.rowSpan(), Box::y0, Box::y1)
                    .ifPresent(y -> add(OverlayKind.ROW, new Box(outline.x0(), y, outline.x1(), y)));
        }
        List<GridCell> body =
                grid.cells().stream().filter(c -> c.row() >= grid.headRows()).toList();
        for (int column = 1; column < grid.columns(); column++) {
            OptionalDouble border = columnBorder(column, body);
            (border.isPresent() ? border : columnBorder(column, grid.cells()))
                    .ifPresent(x -> add(OverlayKind.COLUMN, new Box(x, outline.y0(), x, outline.y1())));
        }
        String label = String.format(
                Locale.ROOT, "s. %d: %d × %d, %.2f", grid.page(), grid.rows(), grid.columns(), grid.confidence());
        overlays.add(new Overlay(OverlayKind.GRID, outline, label));
        return overlays;
    }

    private void add(OverlayKind kind, Box box) {
        overlays.add(new Overlay(kind, box));
    }

    /** Heads may reach over a border, so the body is asked first. */
    private static OptionalDouble columnBorder(int column, List<GridCell> cells) {
        return between(cells, column, GridCell::column, c -> c.column() + c.columnSpan(), Box::x0, Box::x1);
    }

    /** The middle between the cells that end before a row or column and those that begin with it; empty where either are none. */
    private static OptionalDouble between(
            List<GridCell> cells,
            int at,
            ToIntFunction<GridCell> first,
            ToIntFunction<GridCell> end,
            ToDoubleFunction<Box> from,
            ToDoubleFunction<Box> to) {
        OptionalDouble before = cells.stream()
                .filter(c -> end.applyAsInt(c) == at)
                .map(GridCell::box)
                .flatMap(Optional::stream)
                .mapToDouble(to)
                .max();
        OptionalDouble after = cells.stream()
                .filter(c -> first.applyAsInt(c) == at)
                .map(GridCell::box)
                .flatMap(Optional::stream)
                .mapToDouble(from)
                .min();
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of((before.getAsDouble() + after.getAsDouble()) / 2)
                : OptionalDouble.empty();
    }
}
