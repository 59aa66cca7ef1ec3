package se.stodkoll.text.mention;

import java.util.regex.Pattern;
import se.stodkoll.text.vocabulary.Vocabulary;

/** The words before a figure that make it inexact: "drygt", "cirka", "nästan". */
public final class InexactWords {
    private static final Vocabulary WORDS = Grammar.WORDS;
    private static final String BEHIND = "[.:]?[ \\t]*(?:" + WORDS.pattern("amount.before") + "[ \\t]+)?-?$";
    private static final Pattern HEDGED =
            Pattern.compile("(?<![\\p{L}\\d])" + WORDS.pattern("inexact") + "(?!\\p{L})" + BEHIND);
    private static final Pattern NOT = Pattern.compile("(?<![\\p{L}\\d])" + WORDS.pattern("inexact.not") + BEHIND);
    private static final int LONGEST = 24;

    private InexactWords() {}

    public static boolean before(NormalizedText text, int start) {
        String before = text.before(start, LONGEST);
        return HEDGED.matcher(before).find() && !NOT.matcher(before).find();
    }
}
