package se.stodkoll.draw;

import java.awt.Color;

/** What an overlay marks, in the order drawn. */
public enum OverlayKind {
    HEAD_ROW("tabellhuvud", new Color(0xF0, 0xB0, 0x00), 0, 60),
    LINE("textrad", new Color(0x90, 0x90, 0x90), 1, 0),
    RULING("dragen linje", new Color(0xC0, 0x20, 0xC0), 1, 0),
    CELL("cell", new Color(0x20, 0x90, 0x40), 1, 30),
    ROW("radgräns", new Color(0x40, 0x90, 0xE0), 1, 0),
    COLUMN("kolumngräns", new Color(0x20, 0x50, 0xD0), 2, 0),
    LEFT_OVER("ord som blev över", new Color(0xD0, 0x20, 0x20), 2, 50),
    GRID("tabell", new Color(0x10, 0x20, 0x80), 3, 0);

    private final String legend;
    private final Color colour;
    private final int stroke;
    private final int opacity;

    /**
     * @param legend what the picture's legend calls it, Swedish
     * @param colour of its frame and filling
     * @param stroke pixels of its frame's line; 0 for no frame
     * @param opacity of its filling, 0 (none) to 255
     */
    OverlayKind(String legend, Color colour, int stroke, int opacity) {
        this.legend = legend;
        this.colour = colour;
        this.stroke = stroke;
        this.opacity = opacity;
    }

    String legend() {
        return legend;
    }

    Color colour() {
        return colour;
    }

    int stroke() {
        return stroke;
    }

    Color filling() {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }
}
