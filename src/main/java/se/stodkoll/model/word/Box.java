package se.stodkoll.model.word;

/**
 * A rectangle on a page as shown (its rotation applied), in PDF points, origin top left.
 *
 * @param x0 left
 * @param y0 top
 * @param x1 right, not less than {@code x0}
 * @param y1 bottom, not less than {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) {
    public Box {
        if (!(x1 >= x0) || !(y1 >= y0)) {
            throw new IllegalArgumentException("box runs backwards: " + x0 + "," + y0 + "," + x1 + "," + y1);
        }
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public double centerX() {
        return (x0 + x1) / 2;
    }

    public double centerY() {
        return (y0 + y1) / 2;
    }

    public double area() {
        return width() * height();
    }

    public Box union(Box o) {
        return new Box(Math.min(x0, o.x0), Math.min(y0, o.y0), Math.max(x1, o.x1), Math.max(y1, o.y1));
    }

    /** Length of the horizontal overlap, 0 where there is none. */
    public double overlapX(Box o) {
        return Math.max(0, Math.min(x1, o.x1) - Math.max(x0, o.x0));
    }

    /** Length of the vertical overlap, 0 where there is none. */
    public double overlapY(Box o) {
        return Math.max(0, Math.min(y1, o.y1) - Math.max(y0, o.y0));
    }

    public boolean contains(double x, double y) {
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }
}
