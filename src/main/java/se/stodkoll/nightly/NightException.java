package se.stodkoll.nightly;

/** A night that cannot go on, for no document's fault; the message is Swedish and says what to do. */
public final class NightException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Cause reason;

    /** Why it cannot go on. */
    public enum Cause {
        /** Another night is under way. */
        LOCKED,
        /** The configuration is wrong. */
        SETTINGS,
        /** Disk, permissions, database or language data. */
        ENVIRONMENT
    }

    public NightException(Cause reason, String message) {
        super(message);
        this.reason = reason;
    }

    public NightException(Cause reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
