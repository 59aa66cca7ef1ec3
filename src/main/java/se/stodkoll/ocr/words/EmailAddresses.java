package se.stodkoll.ocr.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses: English reads their sign, Swedish makes Q, & or ö of it but knows the letters better. */
public final class EmailAddresses {
    private static final Pattern ADDRESS =
            Pattern.compile("([\\p{L}0-9._+-]+)@([\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+[.,;:)]?)");
    /** What English makes of the dot before the country. */
    private static final Pattern LAST_DOT = Pattern.compile("[.:]{1,2}(?=\\p{L}{2,6}[.,;:)]?$)");
    /** Letters that the two may read differently in one half of an address. */
    private static final int MOST_DIFFERENT = 2;
    /** Letters that Swedish makes of the sign, at most. */
    private static final int LONGEST_SIGN = 2;
    /** A name's first part with its dot: "anna." */
    private static final Pattern FIRST_PART = Pattern.compile("\\p{L}[\\p{L}0-9._+-]*[._-]");
    /** Within an address there is less room than this share of the line's usual blank. */
    private static final double NO_BLANK = 0.7;

    private EmailAddresses() {}

    /**
     * A line with each address as one word: letters of one width leave room after a dot, and readers take it for a blank. It
     * is none where the line's other blanks are longer, as the one after a sentence's end is.
     *
     * @param line from left to right
     */
    public static List<AgreedWord> joined(List<AgreedWord> line) {
        List<AgreedWord> joined = new ArrayList<>();
        for (AgreedWord right : line) {
            AgreedWord left = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (left != null && isOne(left.word(), right.word()) && hasNoBlank(left.word(), right.word(), line)) {
                joined.set(joined.size() - 1, one(left, right));
            } else {
                joined.add(right);
            }
        }
        return joined;
    }

    private static boolean isOne(RawWord left, RawWord right) {
        return FIRST_PART.matcher(left.text()).matches()
                && ADDRESS.matcher(right.text()).matches();
    }

    private static boolean hasNoBlank(RawWord left, RawWord right, List<AgreedWord> line) {
        List<Integer> blanks = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (line.get(i).word() != right) {
                blanks.add(line.get(i).word().x() - line.get(i - 1).word().right());
            }
        }
        blanks.sort(null);
        return !blanks.isEmpty() && right.x() - left.right() < NO_BLANK * blanks.get(blanks.size() / 2);
    }

    private static AgreedWord one(AgreedWord left, AgreedWord right) {
        List<RawWord> words = List.of(left.word(), right.word());
        double confidence = Math.min(left.word().confidence(), right.word().confidence());
        return new AgreedWord(
                RawWord.around(words, left.word().text() + right.word().text(), confidence), right.alternatives());
    }

    /**
     * The address that stands in the same ink.
     *
     * @param swedish as the Swedish reader has it, words parted by blanks
     * @param english the same, of the English reader
     * @return empty where English sees no address, or Swedish sees the same one
     */
    static Optional<String> of(String swedish, String english) {
        Matcher seen =
                ADDRESS.matcher(LAST_DOT.matcher(english.replace(" ", "")).replaceFirst("."));
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
