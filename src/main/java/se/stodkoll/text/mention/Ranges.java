package se.stodkoll.text.mention;

import java.util.regex.Pattern;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Two numbers that are the ends of a range and no number together: "40-50 %", "mellan 100 000 och 150 000 kronor". */
public final class Ranges {
    private static final Vocabulary WORDS = Grammar.WORDS;
    private static final Pattern DASH = Pattern.compile("[ \\t]?-[ \\t]?");
    private static final Pattern AND = Pattern.compile("[ \\t]+" + WORDS.pattern("range.and") + "[ \\t]+");
    private static final Pattern TO = Pattern.compile("[ \\t]+" + WORDS.pattern("range.to") + "[ \\t]+");
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\p{L})" + WORDS.pattern("range.between") + "[ \\t]+$");
    private static final Pattern FROM = Pattern.compile("(?<!\\p{L})" + WORDS.pattern("range.from") + "[ \\t]+$");
    private static final int LONGEST_WORD = 16;
    private static final int SMALL = 4;

    private Ranges() {}

    /** Whether the first, which has no unit of its own, and the next are a range. "från ... till ..." tells a change. */
    public static boolean are(NormalizedText text, FigureRun first, FigureRun next) {
        if (next.start() - first.end() > LONGEST_WORD || isNumbering(first, next)) {
            return false;
        }
        String link = text.lower(first.end(), next.start());
        String before = text.before(first.start(), LONGEST_WORD);
        return DASH.matcher(link).matches()
                || AND.matcher(link).matches() && BETWEEN.matcher(before).find()
                || TO.matcher(link).matches() && !FROM.matcher(before).find();
    }

    /** A year, or the number of an item, before an amount: "2024 - 150 000 kr". */
    private static boolean isNumbering(FigureRun first, FigureRun next) {
        boolean large = next.digits() > SMALL || next.isGrouped();
        return large && (first.isYear() || first.digits() == 1);
    }
}
