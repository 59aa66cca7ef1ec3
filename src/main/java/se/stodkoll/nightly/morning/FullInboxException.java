package se.stodkoll.nightly.morning;

import java.io.IOException;

/** As much waits in the inbox as the settings allow; the message is Swedish and says what to do. */
public final class FullInboxException extends IOException {
    private static final long serialVersionUID = 1L;

    FullInboxException(int files, long megabytes) {
        super("Inkorgen är full: där får vänta högst " + files + " filer och " + megabytes
                + " MB. Lämna filen igen efter nästa natt.");
    }
}
