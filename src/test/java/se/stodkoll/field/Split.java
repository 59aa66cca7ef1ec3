package se.stodkoll.field;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The half of layouts and phrasings that the reader may be tuned on, and the half it is only scored on. */
public enum Split {
    TUNE,
    HELD;

    /** Drawn until both halves of every bank were near as large; never to be changed once something has been tuned. */
    private static final String SALT = "papers 13027 ";

    /** The half that a layout, a label or a verb's frame belongs to, for good. */
    static Split of(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((SALT + name).getBytes(StandardCharsets.UTF_8));
            return values()[hash[0] & 1];
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
