package se.stodkoll.text.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;

/** Spans with one end ("från och med 2024-01-01", "t.o.m. december 2025") and rows of years ("åren 2024, 2025 och 2026"). */
final class OpenSpanGrammar implements Grammar {
    private static final String GAP = "[ \\t]+";
    private static final String DEN = "(?:" + WORDS.pattern("day.article") + GAP + ")?";
    private static final String YEAR = DayParts.YEAR + "(?!\\d|[.,:/-]\\d)";
    private static final String END = "(?<end>" + DayGrammar.FULL + "|" + DayParts.MONTH_YEAR + "|" + YEAR + ")";
    private static final Pattern OPEN =
            Pattern.compile("(?=[" + WORDS.firsts("span.open", "span.until") + "])(?<![\\p{L}\\d])(?:(?<open>"
                    + WORDS.pattern("span.open") + ")|" + WORDS.pattern("span.until") + ")" + GAP + DEN + END);
    /** A word for years, then each year the next of the one before. */
    private static final Pattern YEARS =
            Pattern.compile("(?=[12])(?<=[ \\t])(?<=(?<!\\p{L})" + WORDS.pattern("span.yearsBefore") + "[ \\t]{1,3})"
                    + YEAR + "(?:(?:,|,?" + GAP + WORDS.pattern("span.joint") + ")" + GAP + YEAR + ")+");

    private static final Pattern ONE = Pattern.compile(DayParts.YEAR);
    /** "åren 2024-26". */
    private static final Pattern SHORT =
            Pattern.compile("(?=[12])(?<=[ \\t])(?<=(?<!\\p{L})" + WORDS.pattern("span.yearsBefore")
                    + "[ \\t]{1,3})(?<first>" + DayParts.YEAR + ")-(?<last>\\d{2})(?![\\d-]|[.,]\\d)");

    private static final int CENTURY = 100;
    private static final int MOST_YEARS = 15;

    @Override
    public List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        Matcher open = OPEN.matcher(text.lower());
        while (open.find()) {
            open(open).ifPresent(found::add);
        }
        Matcher row = YEARS.matcher(text.lower());
        while (row.find()) {
            years(row).filter(s -> apart(found, s)).ifPresent(found::add);
        }
        Matcher brief = SHORT.matcher(text.lower());
        while (brief.find()) {
            int first = Integer.parseInt(brief.group("first"));
            int last = first - first % CENTURY + Integer.parseInt(brief.group("last"));
            years(brief, first, last).filter(s -> apart(found, s)).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private static boolean apart(List<Mention> found, Mention span) {
        return found.stream().allMatch(f -> f.end() <= span.start() || span.end() <= f.start());
    }

    private static Optional<Mention> open(Matcher m) {
        Optional<DayParts> end = DayParts.of(m.group("end"));
        boolean begins = m.group("open") != null;
        return end.filter(e -> e.first().isPresent())
                .map(e -> new Mention.Span(
                        m.start(),
                        m.end(),
                        begins ? e.first() : Optional.empty(),
                        begins ? Optional.empty() : e.last(),
                        e.isDay()));
    }

    private static Optional<Mention> years(Matcher m) {
        List<Integer> years = ONE.matcher(m.group())
                .results()
                .map(r -> Integer.valueOf(r.group()))
                .toList();
        int first = years.get(0);
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i) != first + i) {
                return Optional.empty();
            }
        }
        return years(m, first, years.get(years.size() - 1));
    }

    private static Optional<Mention> years(Matcher m, int first, int last) {
        if (last <= first || last - first > MOST_YEARS) {
            return Optional.empty();
        }
        return Optional.of(new Mention.Span(
                m.start(), m.end(), new DayParts(first, 0, 0).first(), new DayParts(last, 0, 0).last(), false));
    }
}
