package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;

/** A page as set, before it is printed; points from its upper left corner. */
final class Leaf {
    /**
     * A piece of text on one line.
     *
     * @param y of its baseline
     * @param upwards whether it runs up the page
     */
    record Text(double x, double y, double size, String text, boolean bold, boolean upwards) {}

    /** A thin line or a pale fill. */
    record Bar(double x0, double y0, double x1, double y1, boolean filled) {}

    private final double width;
    private final double height;
    private final List<Text> texts = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    Leaf(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<Text> texts() {
        return texts;
    }

    List<Bar> bars() {
        return bars;
    }

    void line(double x0, double y0, double x1, double y1) {
        bars.add(new Bar(x0, y0, x1, y1, false));
    }

    void fill(double x0, double y0, double x1, double y1) {
        bars.add(new Bar(x0, y0, x1, y1, true));
    }
}
