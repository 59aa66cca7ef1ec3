package se.stodkoll.model.document;

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
    /** Text in the file that the page does not show; it is not read. */
    HIDDEN_TEXT,
    /** Text that is struck through; it is not valid and not read. */
    STRUCK_TEXT,
    /** The file ends before its pages do. */
    CUT_OFF,
    /** A file inside the file. */
    ATTACHMENT,
    /** A form whose contents only its own program shows. */
    FORM_NOT_SHOWN,
    /** A picture in a text without pages, which is not looked at. */
    PICTURE_NOT_READ;

    /** Whether it tells of text that was left out on purpose, which hinders no reading. */
    public boolean isLeftOut() {
        return this == HIDDEN_TEXT || this == STRUCK_TEXT;
    }

    /** What a file is said to be that could not be read at all: one of the report's {@code error.code}. */
    public ProblemCode ofWholeFile() {
        return switch (this) {
            case CUT_OFF -> DAMAGED;
            case FORM_NOT_SHOWN, ATTACHMENT, PICTURE_NOT_READ, HIDDEN_TEXT, STRUCK_TEXT -> EMPTY;
            case ENCRYPTED, DAMAGED, EMPTY, TOO_LARGE, UNSUPPORTED_TYPE, TIMEOUT, OCR_FAILED, INTERNAL -> this;
        };
    }
}
