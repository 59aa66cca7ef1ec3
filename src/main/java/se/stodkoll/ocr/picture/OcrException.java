package se.stodkoll.ocr.picture;

/** A picture that could not be read; the message is Swedish and holds no text of the document. */
public final class OcrException extends Exception {
    private static final long serialVersionUID = 1L;

    public OcrException(String message, Throwable cause) {
        super(message, cause);
    }
}
