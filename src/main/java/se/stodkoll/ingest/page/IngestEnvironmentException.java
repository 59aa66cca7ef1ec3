package se.stodkoll.ingest.page;

/**
 * The machine lacks what reading needs: a worker process cannot start, or the OCR engine or its language data cannot be
 * loaded. No file is to blame, so none is failed for it.
 */
public final class IngestEnvironmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IngestEnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
