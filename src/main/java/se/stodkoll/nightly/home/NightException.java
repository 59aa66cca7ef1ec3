package se.stodkoll.nightly.home;

import java.io.UncheckedIOException;
import java.util.Optional;
import se.stodkoll.inbox.InboxException;
import se.stodkoll.store.database.LedgerException;

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

    /** What something thrown has to say to a person by itself, in Swedish: empty where it was not made to be read. */
    public static Optional<String> told(Throwable thrown) {
        boolean plain = thrown instanceof NightException
                || thrown instanceof LedgerException
                || thrown instanceof InboxException;
        if (!plain
                && thrown instanceof UncheckedIOException wrapped
                && wrapped.getCause() instanceof InboxException inbox) {
            return Optional.of(inbox.getMessage());
        }
        return plain ? Optional.of(thrown.getMessage()) : Optional.empty();
    }

    public Cause reason() {
        return reason;
    }
}
