package se.stodkoll.grid.token;

import java.util.regex.Pattern;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;

/** The forms that figures take in tables of any language: what is a figure, and what may be the next thousands of one. */
public final class Figures {
    /** Marks that stand for nil or for "not known" in a column of figures. */
    private static final Pattern NIL =
            Pattern.compile("[-\\u2010-\\u2015\\u2212.*\\u2020\\u2021:]{1,3}|\\.{2,4}|[#†‡]");

    private static final Pattern DASH = Pattern.compile("[-\\u2010-\\u2015\\u2212]{1,3}");
    private static final String SIGN = "[-+\\u2010-\\u2015\\u2212]";
    private static final String CURRENCY = "(?:[$\\u20ac\\u00a3\\u00a5]|(?i:kr|sek|eur|usd|tkr|mnkr|kkr)\\.?|:-|,-)";
    private static final String NUMBER =
            "(?:\\d{1,3}(?:[ \\u00a0\\u202f.,'\\u2019]\\d{3})+|\\d+)(?:[.,]\\d+)?|[.,]\\d+";
    private static final Pattern FIGURE = Pattern.compile("(?:[*\\u2020\\u2021\\u00b1<>~]\\s?)?\\(?" + SIGN + "?\\s?"
            + CURRENCY + "?\\s?\\(?" + SIGN + "?\\s?(?:" + NUMBER + ")\\s?(?:" + CURRENCY + "|%)?\\s?" + SIGN
            + "?\\)?\\s?(?:" + CURRENCY + "|%)?[*\\u2020\\u2021]*");
    private static final String SIGNS = "%&+()\u00a7-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final Pattern UNIT = Pattern.compile(CURRENCY + "|%");
    private static final Pattern DATE = Pattern.compile("\\d[-/:\u2010-\u2015]\\d");
    private static final Pattern ENDING_UNIT = Pattern.compile("\\s?(?:" + CURRENCY + ")$");
    /** "500-000": a speck in the blank. */
    private static final Pattern DIRTY_THOUSANDS = Pattern.compile("\\d{1,3}(?:[-\u2010-\u2015 .]\\d{3})+");

    private static final Pattern DOTS = Pattern.compile("[.\\u2026\\u00b7_]{1,3}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?: " + CURRENCY + ")?|\\((?:19|20)\\d\\d\\)");
    private static final Pattern BEGINS = Pattern.compile("[(]?" + SIGN + "?[(]?\\d{1,3}");
    private static final Pattern BEGUN = Pattern.compile("[(]?" + SIGN + "?[(]?\\d{1,3}(?: \\d{3})*");
    private static final Pattern GOES_ON = Pattern.compile("\\d{3}(?:,\\d{1,2})?(?:[-)*%]|[:,]-)?");

    /** Dots or dashes that lead the eye from a label to its figure, or that stand for a drawn line. */
    private static final Pattern LEADER =
            Pattern.compile("[.\\u2026\\u00b7_\\-\\u2013\\u2014=]{4,}|(?:[.\\u2026] ?){4,}");

    private Figures() {}

    static boolean isLeader(String text) {
        return LEADER.matcher(text.strip()).matches();
    }

    public static boolean isFigure(String text) {
        return FIGURE.matcher(text.strip()).matches();
    }

    /** What a picture's reader made of a figure that dirt touches: digits, and hardly anything that says something else. */
    public static boolean isDamaged(Token token) {
        String text = ENDING_UNIT.matcher(token.text()).replaceFirst("");
        long digits = text.chars().filter(Character::isDigit).count();
        long letters = text.chars().filter(Character::isLetter).count();
        return token.words().get(0).source() == Source.OCR
                && digits > 2
                && letters <= 1
                && (DIRTY_THOUSANDS.matcher(text).matches()
                        || !DATE.matcher(text).find());
    }

    /** A currency or another unit that stands behind a figure and ends it. */
    static boolean isUnit(String word) {
        return UNIT.matcher(word).matches();
    }

    /** Whether a picture's word holds neither letter, digit nor a sign that says something: a speck, or a piece of a drawn line. */
    static boolean isSpeck(Word word) {
        return word.source() == Source.OCR
                && word.text().codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0)
                && !isNil(word.text());
    }

    /** One of the dots that lead from a label to its figure, where they are set apart. */
    static boolean isDot(String word) {
        return DOTS.matcher(word).matches();
    }

    /** A dash or dots that say "nothing here". */
    public static boolean isNil(String text) {
        return NIL.matcher(text.strip()).matches();
    }

    public static boolean isDash(String text) {
        return DASH.matcher(text.strip()).matches();
    }

    public static boolean isYear(String text) {
        return YEAR.matcher(text.strip()).matches();
    }

    /** Whether {@code next} may be a further group of thousands of {@code begun}. */
    public static boolean mayGoOn(String begun, String next) {
        return BEGUN.matcher(begun).matches() && GOES_ON.matcher(next).matches();
    }

    /** Whether a word is made of digits and their marks alone. */
    public static boolean isDigits(String word) {
        return BEGINS.matcher(word).matches() || isFigure(word);
    }
}
