package se.stodkoll.lists.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two amounts in one cell, "150 000 / 110 000", or an amount and what was decided, "40 000 / avslag"; groups {@code first} and {@code second}. */
public final class AmountPair {
    private static final String AMOUNT =
            "\\d[\\d .\\u00a0\\u202f]*(?:\\s?(?:" + ListWords.shipped().pattern("money") + "))?";
    private static final Pattern PAIR = Pattern.compile(
            "(?iu)(?<first>" + AMOUNT + ")\\s*[/|]\\s*(?<second>" + AMOUNT + "|[-–]|\\p{L}.*)(?:[,(].*)?");

    private AmountPair() {}

    /** Whether a text is one; "2025/1000" is a matter's number. */
    public static boolean is(String text) {
        return CellLook.of(text) != CellLook.NUMBER && of(text).matches();
    }

    /** To be asked whether it matches the whole text. */
    public static Matcher of(String text) {
        return PAIR.matcher(text);
    }
}
