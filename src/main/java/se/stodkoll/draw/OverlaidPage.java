package se.stodkoll.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import se.stodkoll.model.word.Box;

/** A page's picture with overlays on it and a legend below. */
public final class OverlaidPage {
    private static final int LEGEND_HEIGHT = 30;
    private static final int SWATCH = 16;
    private static final int GAP = 8;
    private static final Font LABELS = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

    private final double pixelsPerPoint;
    private final Graphics2D to;

    private OverlaidPage(double pixelsPerPoint, Graphics2D to) {
        this.pixelsPerPoint = pixelsPerPoint;
        this.to = to;
    }

    /**
     * The picture, with a legend below it that names all kinds.
     *
     * @param page as shown
     * @param pixelsPerPoint of the picture, both ways
     * @param overlays drawn kind by kind
     */
    public static BufferedImage of(BufferedImage page, double pixelsPerPoint, List<Overlay> overlays) {
        BufferedImage picture =
                new BufferedImage(page.getWidth(), page.getHeight() + LEGEND_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D to = picture.createGraphics();
        to.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        to.setFont(LABELS);
        to.setColor(Color.WHITE);
        to.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        to.drawImage(page, 0, 0, null);
        OverlaidPage drawing = new OverlaidPage(pixelsPerPoint, to);
        overlays.stream().sorted(Comparator.comparing(Overlay::kind)).forEach(drawing::draw);
        drawing.legend(page.getHeight());
        to.dispose();
        return picture;
    }

    /** A frame stands around the ink, not on it; its label at the right, where headings seldom reach. */
    private void draw(Overlay overlay) {
        Rectangle place = pixels(overlay.box());
        if (!place.isEmpty()) {
            place.grow(overlay.kind().stroke(), overlay.kind().stroke());
        }
        mark(overlay.kind(), place);
        if (!overlay.label().isEmpty()) {
            int width = to.getFontMetrics().stringWidth(overlay.label());
            int left = Math.max(0, place.x + place.width - width);
            int top = Math.max(0, place.y - SWATCH - 2);
            to.setColor(Color.WHITE);
            to.fillRect(left, top, width, SWATCH);
            to.setColor(overlay.kind().colour());
            to.drawString(overlay.label(), left, top + SWATCH - 3);
        }
    }

    private void mark(OverlayKind kind, Rectangle place) {
        to.setColor(kind.filling());
        to.fill(place);
        if (kind.stroke() > 0) {
            to.setColor(kind.colour());
            to.setStroke(new BasicStroke(kind.stroke()));
            to.draw(place);
        }
    }

    private void legend(int top) {
        int x = GAP;
        int y = top + (LEGEND_HEIGHT - SWATCH) / 2;
        for (OverlayKind kind : OverlayKind.values()) {
            mark(kind, new Rectangle(x, y, SWATCH, SWATCH));
            x += SWATCH + GAP / 2;
            to.setColor(Color.BLACK);
            to.drawString(kind.legend(), x, y + SWATCH - 3);
            x += to.getFontMetrics().stringWidth(kind.legend()) + 2 * GAP;
        }
    }

    private Rectangle pixels(Box box) {
        int x = (int) Math.round(box.x0() * pixelsPerPoint);
        int y = (int) Math.round(box.y0() * pixelsPerPoint);
        return new Rectangle(
                x, y, (int) Math.round(box.x1() * pixelsPerPoint) - x, (int) Math.round(box.y1() * pixelsPerPoint) - y);
    }
}
