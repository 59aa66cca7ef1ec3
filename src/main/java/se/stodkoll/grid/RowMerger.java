package se.stodkoll.grid;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.Box;

/** Lines of a table's body into rows: drawn bands, lines that reach into each other, and labels that go on. */
final class RowMerger {
    private final List<GridRow> lines;
    private final List<Double> bands;

    RowMerger(List<GridRow> lines, Rules rules, Block block) {
        this.lines = lines;
        Box box = block.box();
        this.bands = rules.across(new Box(box.x0(), box.y0() - 2 * block.size(), box.x1(), box.y1() + 2 * block.size()));
    }

    List<GridRow> merged() {
        return isBanded() ? byBands() : bySpace();
    }

    /** Whether drawn lines part nearly all rows that have figures, so that each band is a row. */
    private boolean isBanded() {
        int parted = 0;
        int neighbours = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).cells().size() > 1 && lines.get(i + 1).cells().size() > 1) {
                neighbours++;
                parted += band(lines.get(i)) != band(lines.get(i + 1)) ? 1 : 0;
            }
        }
        long withFigures = lines.stream().filter(GridRow::hasFigures).count();
        boolean figureRowsShareBand = sharedFigureBands() > 0;
        return bands.size() > 2 && !figureRowsShareBand && (withFigures > 0 || parted > 0) && parted >= GridThresholds.BANDED * neighbours;
    }

    /** Pairs of neighbouring lines with figures that no drawn line parts. */
    private long sharedFigureBands() {
        long shared = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean both = lines.get(i).hasFigures() && lines.get(i + 1).hasFigures();
            shared += both && band(lines.get(i)) == band(lines.get(i + 1)) && !lines.get(i).isApart(lines.get(i + 1)) ? 1 : 0;
        }
        return shared;
    }

    private int band(GridRow row) {
        int band = 0;
        while (band < bands.size() && row.box().centerY() > bands.get(band)) {
            band++;
        }
        return band;
    }

    private List<GridRow> byBands() {
        List<GridRow> rows = new ArrayList<>();
        int last = -1;
        for (GridRow line : lines) {
            int band = band(line);
            if (band == last) {
                rows.get(rows.size() - 1).addBelow(line);
            } else {
                rows.add(line);
            }
            last = band;
        }
        return rows;
    }

    private List<GridRow> bySpace() {
        List<GridRow> rows = new ArrayList<>();
        for (GridRow line : lines) {
            GridRow above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (above != null && (reachesInto(above, line) || goesOn(above, line))) {
                above.addBelow(line);
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private static boolean reachesInto(GridRow above, GridRow line) {
        double height = Math.min(above.box().height(), line.box().height());
        return above.box().overlapY(line.box()) > GridThresholds.REACH * height && above.isApart(line);
    }

    /** A label's further line: begins as words inside a sentence do, with the row above close over it. */
    private static boolean goesOn(GridRow above, GridRow line) {
        if (!line.isLabelAlone() || !above.hasLabel()) {
            return false;
        }
        String text = line.cells().get(0).text();
        boolean inside = Character.isLowerCase(text.charAt(0));
        return inside && line.box().y0() - above.box().y1() < GridThresholds.CLOSE * line.box().height();
    }
}
