package se.stodkoll.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.word.Box;

class OverlaidPageTest {
    private static BufferedImage page() {
        BufferedImage page = new BufferedImage(900, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D to = page.createGraphics();
        to.setColor(Color.WHITE);
        to.fillRect(0, 0, 900, 400);
        to.dispose();
        return page;
    }

    @Test
    void framesStandWherePointsSay() {
        Overlay grid = new Overlay(OverlayKind.GRID, new Box(50, 60, 150, 100));
        BufferedImage drawn = OverlaidPage.of(page(), 2, List.of(grid));
        assertEquals(OverlayKind.GRID.colour().getRGB(), drawn.getRGB(97, 160), "left edge");
        assertEquals(Color.WHITE.getRGB(), drawn.getRGB(100, 160), "ink at the edge is to be seen");
        assertEquals(OverlayKind.GRID.colour().getRGB(), drawn.getRGB(200, 203), "lower edge");
        assertEquals(Color.WHITE.getRGB(), drawn.getRGB(200, 160), "inside");
    }

    @Test
    void aTintLetsTheInkShow() {
        Overlay head = new Overlay(OverlayKind.HEAD_ROW, new Box(50, 60, 150, 100));
        Color tint = new Color(OverlaidPage.of(page(), 2, List.of(head)).getRGB(200, 160));
        assertNotEquals(Color.WHITE, tint);
        assertTrue(tint.getBlue() > 150, tint.toString());
    }

    @Test
    void aColumnBorderIsALine() {
        Overlay column = new Overlay(OverlayKind.COLUMN, new Box(50, 60, 50, 100));
        BufferedImage drawn = OverlaidPage.of(page(), 2, List.of(column));
        assertEquals(OverlayKind.COLUMN.colour().getRGB(), drawn.getRGB(100, 160));
        assertEquals(Color.WHITE.getRGB(), drawn.getRGB(110, 160));
    }

    @Test
    void theLegendStandsBelowThePage() {
        BufferedImage drawn = OverlaidPage.of(page(), 2, List.of());
        assertEquals(430, drawn.getHeight());
        boolean red = false;
        for (int x = 0; x < drawn.getWidth(); x++) {
            red |= drawn.getRGB(x, 407) == OverlayKind.LEFT_OVER.colour().getRGB();
        }
        assertTrue(red, "the mark of words left over");
    }
}
