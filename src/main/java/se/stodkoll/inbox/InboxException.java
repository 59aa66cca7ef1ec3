package se.stodkoll.inbox;

import java.io.IOException;

/** An inbox that cannot be used as it is set up; the message is Swedish and says what to do. */
public final class InboxException extends IOException {
    private static final long serialVersionUID = 1L;

    InboxException(String message) {
        super(message);
    }
}
