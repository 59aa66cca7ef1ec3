package se.stodkoll.model.document;

/** Where the words of a page or part come from. */
public enum TextSource {
    TEXT_LAYER,
    OCR,
    REPAIRED,
    MIXED
}
