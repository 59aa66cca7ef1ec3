package se.stodkoll.bench.readers;

/** A measurement that could not be made; the message says why, in Swedish. */
public final class BenchException extends Exception {
    private static final long serialVersionUID = 1;

    public BenchException(String message, Throwable cause) {
        super(message, cause);
    }
}
