package se.stodkoll.web.office;

import java.io.IOException;

/** No more files may be left; the message is Swedish and says what to do. */
public final class InboxFullException extends IOException {
    private static final long serialVersionUID = 1L;

    public InboxFullException(String message, Throwable cause) {
        super(message, cause);
    }
}
