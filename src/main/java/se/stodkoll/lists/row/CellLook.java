package se.stodkoll.lists.row;

import java.util.regex.Pattern;

/** What a cell looks like by itself. */
public enum CellLook {
    AMOUNT,
    PERCENT,
    NUMBER,
    DATE,
    PLACE,
    GENDER,
    OUTCOME,
    SUPPORT_TYPE,
    /** A name of an organisation. */
    ORGANISATION,
    /** Other words. */
    WORDS,
    /** A dash or dots. */
    NIL;

    private static final String GROUPS = "\\d{1,3}(?:[ \\u00a0\\u202f.'\\u2019]\\d{3})+|\\d+";
    private static final Pattern MONEY = Pattern.compile("(?iu)(?:"
            + ListWords.shipped().pattern("money") + "\\s?(?=\\d))?[-−–(]?\\s?(?:" + GROUPS + ")(?:,\\d{1,3})*\\s?"
            + ListWords.shipped().pattern("money") + "?\\.?\\)?(?:\\s?\\(.*\\))?");
    private static final Pattern SHARE = Pattern.compile(
            "(?iu)\\d{1,3}(?:[.,]\\d{1,2})?\\s?" + ListWords.shipped().pattern("percent"));
    private static final Pattern DAY = Pattern.compile(
            "(?:19|20)\\d\\d[-‐–./]\\d{1,2}[-‐–./]\\d{1,2}|\\d{1,2}[/.]\\d{1,2}(?:[-/. ](?:19|20)?\\d\\d)?|(?iu)\\d{1,2}\\s+\\p{L}{3,9}\\.?(?:\\s+(?:19|20)\\d\\d)?");
    private static final Pattern MATTER = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}]{0,7}[ /-]?)*(?:\\d{2,4}[-/:]\\s?\\d{1,6}(?:[-/]\\d{1,4})?|\\d{2}\\p{Lu}{2,4}\\d{2,6})|\\p{L}+-?ID:?\\s*\\d+|\\p{Lu}{1,6}[ -]?\\d{3,7}");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern SMALL = Pattern.compile("\\d{1,3}");
    private static final Pattern EMPTY = Pattern.compile("[-‐-―−.*]{1,3}");

    /** Whether a text is a figure of three digits at most: a rank, points, a number of members. */
    public static boolean isSmall(String text) {
        return SMALL.matcher(text).matches();
    }

    /** The look of a cell's text. */
    public static CellLook of(String printed) {
        ListWords words = ListWords.shipped();
        String text = printed.trim();
        if (words.isGender(text) && !text.equals("-")) {
            return GENDER;
        }
        if (EMPTY.matcher(text).matches()) {
            return NIL;
        }
        // most cells are words: what the patterns of figures look for in them is a figure
        return FIGURE.matcher(text).find() ? ofFigures(text, words) : ofWords(text, words);
    }

    private static CellLook ofFigures(String text, ListWords words) {
        if (DAY.matcher(text).matches()) {
            return DATE;
        }
        if (SHARE.matcher(text).matches()) {
            return PERCENT;
        }
        if (MATTER.matcher(text).matches()) {
            return NUMBER;
        }
        if (MONEY.matcher(text).matches()) {
            return AMOUNT;
        }
        return ofWords(text, words);
    }

    private static CellLook ofWords(String text, ListWords words) {
        if (words.isOutcome(text)) {
            return OUTCOME;
        }
        if (words.isPlace(text)) {
            return PLACE;
        }
        if (words.isSupportType(text)) {
            return SUPPORT_TYPE;
        }
        return words.isOrganisation(text) ? ORGANISATION : WORDS;
    }
}
