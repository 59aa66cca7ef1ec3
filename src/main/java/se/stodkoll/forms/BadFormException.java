package se.stodkoll.forms;

/** A text that is no form; the message is Swedish and says where, what was seen, what was expected and what to do. */
public final class BadFormException extends Exception {
    private static final long serialVersionUID = 1L;

    BadFormException(String message) {
        super(message);
    }
}
