package se.stodkoll.web.office;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords as the ledger keeps them: bcrypt, salted. */
public final class Passwords {
    private static final int STRENGTH = 12;
    private static final int LEAST_CHARACTERS = 12;
    /** Of which bcrypt takes no more. */
    private static final int MOST_BYTES = 72;

    private static final BCryptPasswordEncoder ENCODER = new BCryptPasswordEncoder(STRENGTH);
    /** Of no password: compared with where there is no such person, so that the answer takes as long. */
    private static final String NOBODY = ENCODER.encode("nobody");

    private Passwords() {}

    /**
     * A password as it is kept.
     *
     * @param person whose it is
     * @throws IllegalArgumentException in Swedish, where it is too short, too long or one that is guessed first
     */
    public static String encode(String password, String person) {
        if (password.length() < LEAST_CHARACTERS) {
            throw new IllegalArgumentException("lösenordet ska ha minst " + LEAST_CHARACTERS + " tecken");
        }
        if (isTooLong(password)) {
            throw new IllegalArgumentException("lösenordet är för långt: högst " + MOST_BYTES + " byte");
        }
        if (CommonPasswords.has(password, person)) {
            throw new IllegalArgumentException(
                    "lösenordet är ett av dem som gissas först; välj till exempel fyra ord som inte hör ihop");
        }
        return ENCODER.encode(password);
    }

    public static boolean fits(String password, java.util.Optional<String> encoded) {
        boolean same = !isTooLong(password) && ENCODER.matches(password, encoded.orElse(NOBODY));
        return same && encoded.isPresent();
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }
}
