package se.stodkoll.held;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** What people leave on paper: punched holes, stamps of arrival, signatures. None covers a figure of the matter. */
final class Marks {
    private final Draw draw;
    /** Pixels of a point. */
    private final double scale;

    Marks(Draw draw, double scale) {
        this.draw = draw;
        this.scale = scale;
    }

    void holes(Graphics2D pen, int height) {
        pen.setColor(new Color(70, 70, 70));
        int size = (int) (15 * scale);
        for (int side = -1; side <= 1; side += 2)
            pen.fillOval((int) (20 * scale), (int) (height / 2.0 + side * 113 * scale), size, size);
    }

    /** An arrival stamp in the upper margin. */
    void stamp(Graphics2D pen, int width, boolean colour) {
        pen.setColor(colour ? new Color(40, 60, 160) : new Color(90, 90, 90));
        pen.setStroke(new BasicStroke((float) (1.2 * scale)));
        int x = (int) (width - 190 * scale);
        int y = (int) (8 * scale);
        pen.drawRect(x, y, (int) (120 * scale), (int) (26 * scale));
        pen.setFont(new Font("SansSerif", Font.BOLD, (int) (9 * scale)));
        pen.drawString("INKOM", (int) (x + 6 * scale), (int) (y + 16 * scale));
    }

    /** A signature below the text of the last page, in its left half. */
    void signature(Graphics2D pen, int width, int height) {
        pen.setColor(new Color(30, 30, 90));
        pen.setStroke(new BasicStroke((float) (1.1 * scale)));
        Path2D line = new Path2D.Double();
        double x = width * 0.15;
        double y = height - 32 * scale;
        line.moveTo(x, y);
        for (int i = 0; i < 9; i++) {
            x += draw.within(5, 18) * scale;
            line.quadTo(x - 6 * scale, y + draw.within(-22, 16) * scale, x, y + draw.within(-8, 8) * scale);
        }
        pen.draw(line);
    }
}
