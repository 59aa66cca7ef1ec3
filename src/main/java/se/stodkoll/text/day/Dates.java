package se.stodkoll.text.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Reads printed dates: 2026-01-01, 2026-01- 01 over a line break, 2026-1 1-01 with a blank from its reading, 24-08-01, 20240801, 1 augusti 2024, 1/8 2024. */
public final class Dates {
    private static final Vocabulary WORDS = Grammar.WORDS;
    /** Their names, in order. */
    private static final List<String> MONTHS =
            WORDS.map("month").values().stream().map(names -> names.get(0)).toList();

    private static final String DASH = "\\s?[-\\u2010-\\u2015\\u2212]\\s?";
    /** A date inside running text; groups are not captured. */
    public static final String IN_TEXT = "(?:(?:19|20)\\d{2}" + DASH + "[01]\\s?\\d" + DASH + "[0-3]\\s?\\d(?!\\d)"
            + "|(?:19|20)\\d{2}[./]\\d{2}[./]\\d{2}(?!\\d)"
            + "|(?<!\\d)\\d{1,2}(?:\\s?:?e)?\\s+" + WORDS.exact("month") + "\\.?\\s+(?:19|20)\\d{2}"
            + "|(?<!\\d)\\d{1,2}/\\d{1,2}[ -](?:19|20)\\d{2}"
            + "|(?<![\\d-])\\d{2}" + DASH + "\\d{2}" + DASH + "\\d{2}(?![\\d-])"
            + "|(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d))";

    public static final Pattern DATE = Pattern.compile(IN_TEXT, Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMERIC = Pattern.compile("(\\d{4}|\\d{2})\\D{1,3}(\\d{2})\\D{1,3}(\\d{2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4}|\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})[ -](\\d{4})");
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2})(?:\\s?:?e)?\\s+(\\p{L}+)\\.?\\s+(\\d{4})");

    private Dates() {}

    /** The date, or empty where it is none; two-digit years are of this century. */
    public static Optional<LocalDate> date(String printed) {
        String text = printed.replaceAll("\\s+", " ").trim();
        Matcher m = NUMERIC.matcher(text.replaceAll("\\s", ""));
        if (m.matches()) {
            return date(year(m.group(1)), m.group(2), m.group(3));
        }
        m = COMPACT.matcher(text);
        if (m.matches()) {
            return date(year(m.group(1)), m.group(2), m.group(3));
        }
        m = SLASHED.matcher(text);
        if (m.matches()) {
            return date(m.group(3), m.group(2), m.group(1));
        }
        m = WORDED.matcher(text);
        return m.matches() ? worded(m) : Optional.empty();
    }

    private static Optional<LocalDate> worded(Matcher m) {
        String name = m.group(2).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (name.length() >= 3 && MONTHS.get(i).startsWith(name)) {
                return date(m.group(3), String.valueOf(i + 1), m.group(1));
            }
        }
        return Optional.empty();
    }

    private static String year(String digits) {
        return digits.length() == 2 ? "20" + digits : digits;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
