package se.stodkoll.pdf.word;

import java.util.BitSet;
import se.stodkoll.model.word.Box;

/** The share of a page that boxes cover, overlaps counted once, on a grid of 200 by 200 cells. */
final class Coverage {
    private static final int CELLS = 200;
    private final BitSet covered = new BitSet(CELLS * CELLS);
    private final Box page;

    Coverage(Box page) {
        this.page = page;
    }

    void add(Box box) {
        int from = cell((box.x0() - page.x0()) / page.width());
        int to = cell((box.x1() - page.x0()) / page.width());
        int top = cell((box.y0() - page.y0()) / page.height());
        int bottom = cell((box.y1() - page.y0()) / page.height());
        for (int row = top; row < bottom; row++) {
            covered.set(row * CELLS + from, row * CELLS + to);
        }
    }

    double share() {
        return covered.cardinality() / (double) (CELLS * CELLS);
    }

    private static int cell(double share) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * CELLS);
    }
}
