package se.stodkoll.draw;

import se.stodkoll.model.word.Box;

/**
 * A place on a page to be marked.
 *
 * @param kind what is there; says how it is drawn
 * @param box the place; one without width or height is drawn as a line
 * @param label written above its right end; empty for none
 */
public record Overlay(OverlayKind kind, Box box, String label) {
    /** A place that its kind alone says enough of. */
    public Overlay(OverlayKind kind, Box box) {
        this(kind, box, "");
    }
}
