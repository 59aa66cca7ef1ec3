package se.stodkoll.model;

/** The stable codes of what can be wrong with a file; the report's {@code error.code}. */
public enum ProblemCode {
    ENCRYPTED,
    DAMAGED,
    EMPTY,
    TOO_LARGE,
    UNSUPPORTED_TYPE,
    TIMEOUT,
    OCR_FAILED,
    INTERNAL
}
