package se.stodkoll.ingest.word;

/**
 * Text of a document that is not read.
 *
 * @param cause why not
 * @param where in the document, in Swedish
 * @param text as the file holds it
 */
public record LeftOut(Cause cause, String where, String text) {
    /** Why text is not read. */
    public enum Cause {
        /** Set as hidden, in a run, a style, a row or a shape. */
        HIDDEN,
        /** Deleted or moved away under tracked changes. */
        DELETED,
        /** In the colour of what is behind it. */
        COLOURLESS,
        /** Too small to be seen. */
        TINY,
        /** The instruction of a field, of which only the result is shown. */
        FIELD_CODE,
        /** Struck through. */
        STRUCK
    }
}
