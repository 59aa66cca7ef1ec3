package se.stodkoll.pdf.paint;

/** Whether a reader of the page sees a letter, and if not, why. */
public enum Visibility {
    SEEN,
    /** Drawn without ink: a text render mode that neither fills nor strokes. */
    NO_INK,
    /** An opaque picture was painted over it. */
    UNDER_PICTURE,
    /** An opaque area was painted over it. */
    COVERED,
    /** Outside what may be painted where it was drawn. */
    CLIPPED,
    /** Outside the page as shown, its crop box. */
    OUTSIDE,
    /** On a layer (optional content) that is off as the file opens. */
    LAYER_OFF,
    /** In the colour of what lies beneath it, or fully transparent. */
    PAPER_COLOUR,
    /** Too small to be read by eye. */
    TOO_SMALL;

    /** Whether text that is not seen for this reason may be a reading of the picture at its place, as OCR programs write it. */
    public boolean mayBeReadingOfPicture() {
        return this == NO_INK || this == UNDER_PICTURE || this == PAPER_COLOUR;
    }
}
