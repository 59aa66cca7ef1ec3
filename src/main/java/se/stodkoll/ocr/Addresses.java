package se.stodkoll.ocr;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses: English reads their sign, Swedish makes Q, & or ö of it but knows the letters better. */
final class Addresses {
    private static final Pattern ADDRESS =
            Pattern.compile("([\\p{L}0-9._+-]+)@([\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+[.,;:)]?)");
    /** What English makes of the dot before the country. */
    private static final Pattern LAST_DOT = Pattern.compile("[.:]{1,2}(?=\\p{L}{2,6}[.,;:)]?$)");
    /** Letters that the two may read differently in one half of an address. */
    private static final int MOST_DIFFERENT = 2;
    /** Letters that Swedish makes of the sign, at most. */
    private static final int LONGEST_SIGN = 2;

    private Addresses() {}

    /**
     * The address that stands in the same ink.
     *
     * @param swedish as the Swedish reader has it, words parted by blanks
     * @param english the same, of the English reader
     * @return empty where English sees no address, or Swedish sees the same one
     */
    static Optional<String> of(String swedish, String english) {
        Matcher seen = ADDRESS.matcher(LAST_DOT.matcher(english.replace(" ", "")).replaceFirst("."));
        if (!seen.matches() || ADDRESS.matcher(swedish).matches()) {
            return Optional.empty();
        }
        String name = seen.group(1);
        String domain = seen.group(2);
        String other = swedish.replace(" ", "");
        int sign = other.length() - name.length() - domain.length();
        if (sign < 0 || sign > LONGEST_SIGN) {
            return Optional.of(name + "@" + domain);
        }
        return Optional.of(better(other.substring(0, name.length()), name)
                + "@"
                + better(other.substring(other.length() - domain.length()), domain));
    }

    /** Swedish letters, where they are the same ink's: a letter or two differ. */
    private static String better(String swedish, String english) {
        int different = 0;
        for (int i = 0; i < english.length(); i++) {
            different += swedish.charAt(i) == english.charAt(i) ? 0 : 1;
        }
        return different <= MOST_DIFFERENT ? swedish : english;
    }
}
