package se.stodkoll.made;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets one table. */
final class GridSetter {
    private static final float PAD = 3;
    private final Typesetter page;
    private final Ink ink;
    private final Block.Grid grid;
    private final float size;

    GridSetter(Typesetter page, Ink ink, Block.Grid grid) {
        this.page = page;
        this.ink = ink;
        this.grid = grid;
        size = grid.look().size() * fit();
    }

    void set() throws IOException {
        for (int r = 0; r < grid.rows().size(); r++) {
            List<String> row = grid.rows().get(r);
            switch (grid.look().spacing()) {
                case COLUMNS -> columns(row, r);
                case TIGHT -> inline(row, r, 2.4f);
                case ONE_SPACE -> inline(row, r, 1);
                case STACKED -> stacked(row, r);
            }
        }
        page.down(4);
    }

    /** Smaller letters where an amount is wider than its column. */
    private float fit() {
        float scale = 1;
        for (List<String> row : grid.rows()) {
            for (int c = 1; c < row.size(); c++) {
                float room = width(c) - 2 * PAD - 2;
                float wide = isFigure(row.get(c)) ? ink.width(row.get(c), Ink.Weight.REGULAR, grid.look().size()) : 0;
                scale = wide > room ? Math.min(scale, room / wide) : scale;
            }
        }
        return scale;
    }

    private static boolean isFigure(String text) {
        return text.matches("[-0-9., \u00a0\u2009\u202f]+");
    }

    private float width(int column) {
        return (float) (grid.widths().get(column) * page.width());
    }

    private Ink.Weight weight(int row) {
        return row == 0 ? Ink.Weight.BOLD : Ink.Weight.REGULAR;
    }

    private void columns(List<String> row, int r) throws IOException {
        boolean heading = row.size() == 1;
        List<List<String>> cells = new ArrayList<>();
        int lines = 1;
        for (int c = 0; c < row.size(); c++) {
            float room = (heading ? page.width() : width(c)) - 2 * PAD;
            List<String> wrapped = isFigure(row.get(c)) ? List.of(row.get(c)) : page.wrap(row.get(c), weight(r), size, room);
            cells.add(wrapped);
            lines = Math.max(lines, wrapped.size());
        }
        float height = lines * size * 1.2f + 2 * PAD;
        if (page.room(height) && grid.look().repeatHead() && r > 0) {
            columns(grid.rows().get(0), 0);
        }
        float x = page.left();
        for (int c = 0; c < cells.size(); c++) {
            cell(cells.get(c), weight(r), x, width(c), c > 0 && grid.look().right());
            x += width(c);
        }
        rules(height, r);
        page.down(height);
    }

    private void cell(List<String> lines, Ink.Weight weight, float x, float width, boolean right) throws IOException {
        float y = page.y() - PAD - size;
        for (String line : lines) {
            if (!line.isBlank()) {
                float at = right ? x + width - PAD - ink.width(line, weight, size) : x + PAD;
                ink.text(line, weight, size, at, y);
            }
            y -= size * 1.2f;
        }
    }

    private void rules(float height, int r) throws IOException {
        float right = page.left();
        List<Float> edges = new ArrayList<>(List.of(right));
        for (int c = 0; c < grid.widths().size(); c++) {
            right += width(c);
            edges.add(right);
        }
        GridLook.Rules rules = grid.look().rules();
        boolean all = rules == GridLook.Rules.ALL;
        if (r == 0 && rules != GridLook.Rules.NONE) {
            ink.rule(page.left(), page.y(), right, page.y());
        }
        if (all || rules == GridLook.Rules.HORIZONTAL || rules == GridLook.Rules.HEAD && r == 0) {
            ink.rule(page.left(), page.y() - height, right, page.y() - height);
        }
        if (all) {
            for (float edge : edges) {
                ink.rule(edge, page.y(), edge, page.y() - height);
            }
        }
    }

    /** The label and after it the figures, some spaces apart, on the label's last line. */
    private void inline(List<String> row, int r, float spaces) throws IOException {
        Ink.Weight weight = weight(r);
        List<String> label = page.wrap(row.get(0), weight, size, page.width() * 0.42f);
        for (int l = 0; l < label.size() - 1; l++) {
            page.room(size * 1.3f);
            ink.text(label.get(l), weight, size, page.left(), page.y() - size);
            page.down(size * 1.3f);
        }
        page.room(size * 1.3f);
        if (spaces == 1) {
            String joined = label.get(label.size() - 1) + " " + String.join(" ", row.subList(1, row.size()));
            ink.text(joined.strip(), weight, size, page.left(), page.y() - size);
        } else {
            apart(label.get(label.size() - 1), row, weight, spaces);
        }
        page.down(size * 1.35f);
    }

    private void apart(String label, List<String> row, Ink.Weight weight, float spaces) throws IOException {
        float x = page.left();
        ink.text(label, weight, size, x, page.y() - size);
        x += ink.width(label, weight, size);
        for (int c = 1; c < row.size(); c++) {
            x += spaces * ink.width(" ", weight, size);
            ink.text(row.get(c), weight, size, x, page.y() - size);
            x += ink.width(row.get(c), weight, size);
        }
    }

    private void stacked(List<String> row, int r) throws IOException {
        for (int c = 0; c < row.size(); c++) {
            List<String> lines = c == 0 ? page.wrap(row.get(c), weight(r), size, page.width() * 0.3f) : List.of(row.get(c));
            for (String line : lines) {
                page.room(size * 1.3f);
                ink.text(line, weight(r), size, page.left(), page.y() - size);
                page.down(size * 1.25f);
            }
            page.down(size * 0.6f);
        }
    }
}
