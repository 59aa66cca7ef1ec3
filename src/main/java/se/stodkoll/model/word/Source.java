package se.stodkoll.model.word;

/** Where a value comes from, as the report's {@code source} says. */
public enum Source {
    /** The PDF's own text. */
    TEXT_LAYER,
    /** Read from the picture. */
    OCR,
    /** Mangled text put right. */
    REPAIRED,
    /** Computed from other values of the document. */
    DERIVED,
    /** Set by a person in review. */
    CORRECTED
}
