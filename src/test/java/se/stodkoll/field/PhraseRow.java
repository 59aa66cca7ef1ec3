package se.stodkoll.field;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to say something.
 *
 * @param bank it stands in
 * @param mode "say" for a sentence, "dec" for one of decisions alone, "att" for a clause after "beslutar"
 * @param frame its verb and construction; all rows of a frame are in one half
 * @param text with slots in braces, parts that may be left out in brackets and choices in angles
 */
record PhraseRow(String bank, String mode, String frame, String text) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\^?}");

    Split split() {
        return Split.of(bank + "/" + frame);
    }

    /** The slots without which it can't be said. */
    Set<String> needs() {
        return slots(text.replaceAll("\\[[^]]*]", ""));
    }

    /** All its slots. */
    Set<String> slots() {
        return slots(text);
    }

    static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        Matcher matcher = SLOT.matcher(text);
        while (matcher.find()) {
            slots.add(matcher.group(1));
        }
        return slots;
    }

    /** Its words alone, for comparison. */
    String words() {
        return text.replaceAll("\\[[^]]*]", "")
                .replaceAll("\\{\\w+\\^?}|<[^>]*>", " ")
                .replaceAll("\\W+", " ")
                .strip();
    }
}
