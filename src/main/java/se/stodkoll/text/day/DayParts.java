package se.stodkoll.text.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.NormalizedText;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * What is printed of a day, 0 for what is not: "1 mars" has no year, "mars 2024" no day, "2024" neither day nor month.
 *
 * @param year 1900 to 2099, two figures are of this century
 * @param month from 1, perhaps an impossible one
 * @param day from 1, perhaps an impossible one
 */
public record DayParts(int year, int month, int day) {
    private static final Vocabulary WORDS = Grammar.WORDS;
    private static final Map<String, String> MONTHS = WORDS.meanings("month");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final String GAP = "[ \\t]*+";
    static final String YEAR = "(?:19|20)\\d{2}";
    static final String MONTH = WORDS.pattern("month") + "(?!\\p{L})\\.?+";
    private static final String ORDINAL = "(?:" + GAP + WORDS.pattern("day.ordinal") + "(?!\\p{L}))?+";

    /** "2026-01-01", with blanks beside its dashes or within its pairs; "2025.01.31", "2025/01/31". */
    static final String ISO =
            YEAR + "(?: ?- ?(?:[01] ?\\d|[1-9]) ?- ?(?:[0-3] ?\\d(?!\\d)|[1-9])|[./]\\d{2}[./]\\d{2})(?!\\d)";
    /** "24-08-01". */
    static final String SHORT = "\\d{2} ?- ?(?:0[1-9]|1[0-2]) ?- ?(?:[0-2]\\d|3[01])";

    static final String COMPACT = YEAR + "(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d|-\\d{4}(?!\\d))";
    /** "240801", as ends of a span only. */
    static final String SIX = "\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])";
    /** "1 januari", to be followed by a year or not. */
    static final String DAY_MONTH = "\\d{1,2}" + ORDINAL + "\\.?" + GAP + MONTH;

    static final String WORDED = DAY_MONTH + ",?" + GAP + YEAR + "(?!\\d)";
    /** "1/8". */
    static final String SLASH = "\\d{1,2}/ ?\\d{1,2}";
    /** "1/8 2024", "1/8-2024", "1/8-24", "1/8/2024", "1.8.2024". */
    static final String SLASHED = "(?:" + SLASH + "(?: ?- ?| )" + YEAR + "|" + SLASH + "-\\d{2}(?!/)|" + SLASH + "/"
            + YEAR + "|\\d{1,2}\\.\\d{1,2}\\." + YEAR + ")(?!\\d)";

    static final String MONTH_YEAR = MONTH + ",?" + GAP + YEAR + "(?!\\d)";
    /** "2024-03" and "202403", as ends of a span only. */
    static final String YEAR_MONTH = YEAR + "-?(?:0[1-9]|1[0-2])(?![\\d-])";

    /** Forms whose blanks mean nothing: "24-08-01", {@link #ISO}. */
    private static final Pattern CLOSED = form("\\d{2}-\\d{2}-\\d{2}|" + ISO);

    /** Each form with its groups; blanks of ISO days are taken out first. */
    private static final List<Pattern> FORMS = List.of(
            form("(?<year>\\d{4}|\\d{2})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})"),
            form("(?<year>" + YEAR + ")(?<month>\\d{2})(?<day>\\d{2})"),
            form("(?<day>\\d{1,2})" + ORDINAL + "\\.?" + GAP + "(?<month>" + MONTH + ")(?:,?" + GAP + "(?<year>" + YEAR
                    + "))?"),
            form("(?<day>\\d{1,2})[/.] ?(?<month>\\d{1,2})(?:[ -/.]+(?<year>" + YEAR + "|\\d{2}))?"),
            form("(?<year>\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\\d|3[01])"),
            form("(?<year>" + YEAR + ")-?(?<month>\\d{2})(?<day>)"),
            form("(?<day>)(?<month>" + MONTH + ")(?:,?" + GAP + "(?<year>" + YEAR + "))?"),
            form("(?<year>" + YEAR + ")(?<month>)(?<day>)"),
            form("(?<day>\\d{1,2})(?<month>)(?<year>)"));

    private static Pattern form(String form) {
        return Pattern.compile(form);
    }

    /** What is printed, in a {@link NormalizedText}'s lower case; empty where it is no form of a day, month or year. */
    public static Optional<DayParts> of(String printed) {
        String close = BLANKS.matcher(printed).replaceAll("");
        String text = CLOSED.matcher(close).matches() ? close : printed.trim();
        return FORMS.stream()
                .map(f -> f.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(DayParts::of);
    }

    private static DayParts of(Matcher m) {
        int year = number(m.group("year"));
        return new DayParts(
                year > 0 && year < 100 ? 2000 + year : year, month(m.group("month")), number(m.group("day")));
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static int month(String printed) {
        return printed.isEmpty() || Character.isDigit(printed.charAt(0))
                ? number(printed)
                : Integer.parseInt(MONTHS.get(Vocabulary.key(printed)));
    }

    public boolean isDay() {
        return day > 0;
    }

    DayParts in(int otherYear) {
        return new DayParts(otherYear, month, day);
    }

    /** Its first day; empty where there is none such. */
    public Optional<LocalDate> first() {
        return date(Math.max(month, 1), Math.max(day, 1));
    }

    /** Its last day; empty where there is none such. */
    Optional<LocalDate> last() {
        if (isDay()) {
            return first();
        }
        return in(year).first()
                .map(f -> month > 0 ? YearMonth.from(f).atEndOfMonth() : f.withDayOfYear(f.lengthOfYear()));
    }

    private Optional<LocalDate> date(int ofMonth, int ofDay) {
        try {
            return Optional.of(LocalDate.of(year, ofMonth, ofDay));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
