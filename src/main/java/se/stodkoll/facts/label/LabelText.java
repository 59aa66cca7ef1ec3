package se.stodkoll.facts.label;

import java.util.regex.Pattern;
import se.stodkoll.text.vocabulary.Labels;

/** What stands around a label's words without being of it: the number of a form's field before them, marks and brackets behind. */
public final class LabelText {
    /** "4.2", "b)", "C3": where a form's field stands. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d{1,2}(?:[.:,]\\d{1,2})*[.:,)]?|[a-zA-Z][.)]|\\p{Lu}[.:]?\\d{1,2}[.:)]?)\\s+");

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]?\\s*$");
    private static final Pattern MARKS_BEHIND = Pattern.compile("[\\s:.;*_…?]+$");
    /** What a text that {@link #MARKS_BEHIND} matches ends with: its marks, or a line end behind them. */
    private static final String ENDING = " \t\n\u000b\f\r:.;*_…?\u0085\u2028\u2029";

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[\\s*•·>-]+");

    /** A number that only a form's field has: "A1", "4.2", "7)". */
    private static final Pattern FIELD =
            Pattern.compile("^(?:\\p{Lu}[.:]?\\d{1,2}[.:)]?|\\d{1,2}\\.\\d{1,2}\\.?|\\d{1,2}[.)])\\s+\\p{Lu}.*");

    private LabelText() {}

    /** Whether a text begins as the label of a numbered field does. */
    public static boolean isNumbered(String text) {
        return FIELD.matcher(text).matches();
    }

    /** A text without the number and marks before it and the marks behind it: as a label is written down. */
    public static String plain(String text) {
        return withoutMarks(withoutNumber(text)).strip();
    }

    /** The same, folded. */
    static String bare(String text) {
        return withoutMarks(Labels.fold(withoutNumber(text)));
    }

    /** @param folded text */
    static String withoutMarks(String folded) {
        return endsWithAny(folded, ENDING) ? MARKS_BEHIND.matcher(folded).replaceAll("") : folded;
    }

    private static boolean endsWithAny(String text, String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** @param bare text, which a hint in brackets may end */
    static String withoutBrackets(String bare) {
        boolean bracket = bare.indexOf('(') >= 0 || bare.indexOf('[') >= 0;
        return withoutMarks(bracket ? BRACKETS.matcher(bare).replaceAll("") : bare);
    }

    private static String withoutNumber(String text) {
        if (text.length() > 1 && Character.isLetter(text.charAt(0)) && Character.isLetter(text.charAt(1))) {
            return text; // as nearly all begin: neither a mark nor a field's number
        }
        return NUMBER.matcher(MARKS_BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
    }
}
