package se.stodkoll.text.mention;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Numbers in words, 1 to 999 and the halves that stand before millions: "fyra", "tjugofem", "fem hundra", "en halv". */
public final class Numerals {
    private static final Vocabulary WORDS = Grammar.WORDS;
    private static final String UNIT = WORDS.pattern("numeral.unit");
    private static final String BELOW_HUNDRED =
            "(?:" + WORDS.pattern("numeral.ten") + UNIT + "?|" + WORDS.pattern("numeral.teen") + "|" + UNIT + ")";
    private static final String HUNDRED = WORDS.pattern("numeral.hundred");

    /** One non-capturing group; in lower case; what stands on its sides is not looked at. */
    public static final String PATTERN = "(?:" + WORDS.pattern("numeral.part") + "|(?:" + UNIT + "[ \\t]?)?" + HUNDRED
            + "(?:[ \\t]?" + BELOW_HUNDRED + ")?|" + BELOW_HUNDRED + ")";

    /** The letters that numbers in words begin with, for a class of characters. */
    public static final String FIRSTS =
            WORDS.firsts("numeral.part", "numeral.unit", "numeral.hundred", "numeral.ten", "numeral.teen");

    private static final Pattern PARTS = Pattern.compile("(?:(?<many>" + UNIT + ")?[ \\t]?(?<hundred>" + HUNDRED
            + "))?[ \\t]?" + "(?:(?<ten>" + WORDS.pattern("numeral.ten") + ")|(?<teen>" + WORDS.pattern("numeral.teen")
            + "))?(?<unit>" + UNIT + ")?");

    private static final Map<String, String> VALUES = values();

    private Numerals() {}

    private static Map<String, String> values() {
        Map<String, String> values = WORDS.meanings("numeral.part");
        values.putAll(WORDS.meanings("numeral.unit"));
        values.putAll(WORDS.meanings("numeral.teen"));
        values.putAll(WORDS.meanings("numeral.ten"));
        return values;
    }

    /** @param words as matched by {@link #PATTERN} */
    public static BigDecimal value(String words) {
        String whole = VALUES.get(Vocabulary.key(words));
        if (whole != null) {
            return new BigDecimal(whole);
        }
        Matcher m = PARTS.matcher(words);
        if (!m.matches()) {
            throw new IllegalArgumentException("no numeral: " + words);
        }
        BigDecimal hundreds = m.group("hundred") == null
                ? BigDecimal.ZERO
                : part(m.group("many"), BigDecimal.ONE).movePointRight(2);
        return hundreds.add(part(m.group("ten"), BigDecimal.ZERO))
                .add(part(m.group("teen"), BigDecimal.ZERO))
                .add(part(m.group("unit"), BigDecimal.ZERO));
    }

    private static BigDecimal part(String word, BigDecimal otherwise) {
        return word == null ? otherwise : new BigDecimal(VALUES.get(Vocabulary.key(word)));
    }
}
