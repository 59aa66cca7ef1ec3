package se.stodkoll.text.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.amount.ShareGrammar;
import se.stodkoll.text.mention.AmountUnits;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;

/**
 * Spans of days, months or years: "2025-01-01–2026-12-31", "1 mars – 30 november 2021", "jan 2025–dec 2026", "2025–2026",
 * "tidigast ... avslutas senast ...", "i tre år från ...". Of an open one the other end is empty. One that ends before it
 * begins, or has an impossible day, is none.
 */
public final class SpanGrammar implements Grammar {
    private static final String GAP = "[ \\t]+";
    private static final String DEN = "(?:" + WORDS.pattern("day.article") + GAP + ")?";
    private static final String NO_NUMBER = "(?<![\\p{L}\\d])(?<!\\d[.,:/-])";
    private static final String SHORT_PAIR = "(?<![\\d-])" + DayParts.SHORT;
    private static final String MONTH = "(?<![\\p{L}\\d-])(?:" + DayParts.MONTH + ")";
    private static final String MONTH_YEAR = "(?<!\\p{L})(?:" + DayParts.MONTH_YEAR + ")";
    private static final String NUMBER_BEHIND = "(?!\\d|[.,:/][\\d]|-\\d)";
    /** The first end; its year, or its month and year, may stand with the last one only. */
    private static final String FROM = "(?:(?=\\d)(?:" + DayGrammar.FULL + "|" + SHORT_PAIR + "(?=-" + DayParts.SHORT
            + "(?![\\d-]))|(?<![\\p{L}\\d-])"
            + DayParts.SIX + "(?= ?- ?\\d{6}(?![\\d-]))|(?<![\\d.,:/-])(?:" + DayParts.DAY_MONTH + "|"
            + DayParts.SLASH + ")|" + NO_NUMBER + DayParts.YEAR_MONTH.replace("(?![\\d-])", "(?!\\d)") + "|"
            + NO_NUMBER + DayParts.YEAR + "|(?<![\\d.,:/-])\\d{1,2})|(?!\\d)(?:" + MONTH_YEAR + "|" + MONTH + "))";

    private static final String TO = "(?:" + DayGrammar.FULL + "|(?<=\\d-)" + DayParts.SHORT + "(?![\\d-])|(?<=-|- )"
            + DayParts.SIX + "(?![\\d-])|(?<!\\d)(?:" + DayParts.DAY_MONTH + "|" + DayParts.SLASH
            + "(?![\\d/-]))|(?<!\\d)(?:" + DayParts.YEAR_MONTH + ")|" + MONTH_YEAR + "|(?<!\\p{L})(?:" + DayParts.MONTH
            + ")|(?<!\\d)" + DayParts.YEAR + NUMBER_BEHIND + ")";
    private static final String TILL = "(?:[ \\t]*(?:-{1,3}|~)[ \\t]*|,?[ \\t]*(?:" + WORDS.pattern("range.and") + GAP
            + ")?(?:" + WORDS.pattern("span.latest") + GAP + ")?" + WORDS.pattern("span.to") + GAP + ")";
    private static final String NO_LETTER = "(?<![\\p{L}\\d])";
    private static final String OPENER = NO_LETTER + WORDS.pattern("span.from") + GAP + DEN;
    /** Where a figure begins, or a word that may open a span. */
    private static final String STARTS =
            "(?:(?=\\d)|(?=[" + WORDS.firsts("span.from", "month") + "])(?=\\p{L})(?<!\\p{L}))";

    private static final String PAIR = "(?<from>" + FROM + ")" + TILL + DEN + "(?<to>" + TO + ")";

    private static final Pattern TO_FROM = Pattern.compile(STARTS + "(?:" + OPENER + ")?" + PAIR);
    private static final Pattern BETWEEN =
            Pattern.compile(begins("range.between") + NO_LETTER + WORDS.pattern("range.between") + GAP + DEN
                    + "(?<from>" + FROM + ")" + GAP + WORDS.pattern("range.and") + GAP + DEN + "(?<to>" + TO + ")");
    /** Two days with nothing but a blank between are a span behind a word for one. */
    private static final Pattern BESIDE = Pattern.compile("(?=\\d)(?<=[ \\t])(?<=" + WORDS.pattern("span.period")
            + ":?[ \\t]{1,9})(?<from>" + DayGrammar.FULL + ")" + GAP + "(?<to>" + DayGrammar.FULL + ")");

    private static final Pattern START_AND_FINISH = Pattern.compile(begins("span.earliest") + NO_LETTER
            + WORDS.pattern("span.earliest") + "(?!\\p{L})[^\\d.;\\n]{0,40}?(?<from>" + DayGrammar.FULL
            + ")(?:[ \\t,]*(?:" + WORDS.pattern("span.joint") + GAP + ")?|[^\\d.;\\n]{0,60}?" + NO_LETTER
            + WORDS.pattern("span.finish") + GAP + ")"
            + "(?:" + WORDS.pattern("span.latest") + GAP + ")?(?:" + WORDS.pattern("span.until") + GAP + ")?"
            + DEN + "(?<to>" + DayGrammar.FULL + ")");

    private static final int MOST_YEARS = 15;

    private static String begins(String key) {
        return "(?=[" + WORDS.firsts(key) + "])";
    }

    @Override
    public List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        add(found, text, START_AND_FINISH);
        new DurationGrammar().in(text).forEach(m -> claim(found, text, m));
        new FinishGrammar().in(text).forEach(m -> claim(found, text, m));
        add(found, text, BETWEEN);
        add(found, text, TO_FROM);
        add(found, text, BESIDE);
        new OpenSpanGrammar().in(text).forEach(m -> claim(found, text, m));
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private static void claim(List<Mention> found, NormalizedText text, Mention mention) {
        found.add(mention);
        text.claim(List.of(mention));
    }

    private static void add(List<Mention> found, NormalizedText text, Pattern pattern) {
        Matcher m = pattern.matcher(text.lower());
        int at = 0;
        while (m.find(at)) {
            Optional<Mention.Span> span = span(text, m);
            at = span.isPresent() ? m.end() : m.end("from");
            span.ifPresent(s -> claim(found, text, s));
        }
    }

    private static Optional<Mention.Span> span(NormalizedText text, Matcher m) {
        Optional<DayParts> first = DayParts.of(m.group("from"));
        Optional<DayParts> last = DayParts.of(m.group("to"));
        if (first.isEmpty() || last.isEmpty() || !belong(text, m, first.get(), last.get())) {
            return Optional.empty();
        }
        DayParts to = last.get().year() == 0 ? last.get().in(first.get().year()) : last.get();
        Optional<LocalDate> end = to.last();
        return from(first.get(), to)
                .first()
                .filter(f -> end.isPresent() && !end.get().isBefore(f))
                .map(f -> new Mention.Span(
                        m.start(), m.end(), Optional.of(f), end, first.get().isDay() && to.isDay()));
    }

    /** Whether the two can be ends of one span: a year among them, and of years alone no long time and no amount behind. */
    private static boolean belong(NormalizedText text, Matcher m, DayParts first, DayParts last) {
        boolean years = first.month() == 0 && first.day() == 0 && last.month() == 0;
        if (years) {
            return last.year() > first.year()
                    && last.year() - first.year() <= MOST_YEARS
                    && AmountUnits.behind(text, m.end()).isEmpty()
                    && ShareGrammar.signBehind(text, m.end()).isEmpty();
        }
        boolean dayOnly = first.day() > 0 && first.month() == 0;
        boolean yearAndDay = first.month() == 0 && !dayOnly && last.isDay() || last.month() == 0 && first.isDay();
        return first.year() + last.year() > 0 && !yearAndDay && (!dayOnly || last.isDay());
    }

    /** The first end with what it leaves to the last: its month, its year; "1 november–31 mars 2022" begins the year before. */
    private static DayParts from(DayParts first, DayParts to) {
        DayParts named =
                first.month() == 0 && first.isDay() ? new DayParts(first.year(), to.month(), first.day()) : first;
        if (named.year() > 0) {
            return named;
        }
        boolean before = named.month() > to.month() && to.month() > 0;
        return named.in(before ? to.year() - 1 : to.year());
    }
}
