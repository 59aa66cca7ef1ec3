package se.stodkoll.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A ledger that cannot be opened or written: the environment's fault; the message is Swedish and says what to do. */
public final class LedgerException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    public LedgerException(String message, Throwable cause) {
        super(message, new IOException(cause));
    }
}
