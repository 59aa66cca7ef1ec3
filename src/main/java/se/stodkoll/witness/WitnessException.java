package se.stodkoll.witness;

/** The reader cannot be started, or failed on a picture; the message is Swedish and tells what to do. */
public final class WitnessException extends Exception {
    private static final long serialVersionUID = 1;

    WitnessException(String message, Throwable cause) {
        super(message, cause);
    }
}
