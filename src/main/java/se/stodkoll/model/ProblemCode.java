package se.stodkoll.model;

/**
 * The stable codes of what can be wrong with a file, the report's {@code error.code}; and of what a file that was read holds
 * beside what counts.
 */
public enum ProblemCode {
    ENCRYPTED,
    DAMAGED,
    EMPTY,
    TOO_LARGE,
    UNSUPPORTED_TYPE,
    TIMEOUT,
    OCR_FAILED,
    INTERNAL,
    /** Text of the file that its reader does not see; it is not read. */
    HIDDEN_TEXT,
    /** Text that is struck through; it does not count. */
    STRUCK_TEXT;

    /** Whether it tells of text that was left out on purpose, which hinders no reading. */
    public boolean isLeftOut() {
        return this == HIDDEN_TEXT || this == STRUCK_TEXT;
    }
}
