package se.stodkoll.text.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;
import se.stodkoll.text.mention.Numerals;

/** Spans told by their first day and their length: "i tre år från 2024-01-01", "från den 1 mars 2024 och 18 månader framåt". */
final class DurationGrammar implements Grammar {
    private static final String GAP = "[ \\t]+";
    private static final String DEN = "(?:" + WORDS.pattern("day.article") + GAP + ")?";
    private static final String FROM = WORDS.pattern("span.from") + GAP + DEN;
    private static final String LENGTH = "(?<![\\p{L}\\d.,-])(?<many>\\d{1,2}|" + Numerals.PATTERN + ")" + GAP
            + "(?:(?<years>" + WORDS.pattern("span.years") + ")|" + WORDS.pattern("span.months") + ")(?!\\p{L})";
    private static final String DAY =
            "(?<day>" + DayGrammar.FULL + "|" + DayParts.MONTH_YEAR + "|" + DayParts.YEAR + "(?!\\d|[.,:/-]\\d))";
    private static final Pattern BEFORE = Pattern.compile(LENGTH + ",?" + GAP + FROM + DAY);
    private static final Pattern BEHIND = Pattern.compile("(?:(?<![\\p{L}\\d])" + FROM + ")?" + DAY + ",?" + GAP + "(?:"
            + WORDS.pattern("range.and") + GAP + ")?" + LENGTH + GAP + WORDS.pattern("span.onward") + "(?!\\p{L})");
    /** What each of the two patterns must have, found by a single look at a text: most texts have neither. */
    private static final Pattern UNIT_BEFORE = Pattern.compile(
            "(?:" + WORDS.pattern("span.years") + "|" + WORDS.pattern("span.months") + "),?" + GAP + FROM);

    private static final Pattern ONWARD = Pattern.compile(WORDS.pattern("span.onward"));
    private static final Map<Pattern, Pattern> NEEDED = Map.of(BEFORE, UNIT_BEFORE, BEHIND, ONWARD);
    private static final int MONTHS = 12;

    @Override
    public List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        for (Pattern pattern : List.of(BEFORE, BEHIND)) {
            if (!NEEDED.get(pattern).matcher(text.lower()).find()) {
                continue;
            }
            Matcher m = pattern.matcher(text.lower());
            while (m.find()) {
                span(m).filter(s -> found.stream().allMatch(f -> f.end() <= s.start() || s.end() <= f.start()))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private static Optional<Mention> span(Matcher m) {
        long months = months(m.group("many"), m.group("years") != null);
        Optional<DayParts> day = DayParts.of(m.group("day"));
        Optional<LocalDate> first = day.flatMap(DayParts::first);
        return first.filter(f -> months > 0)
                .map(f -> new Mention.Span(
                        m.start(),
                        m.end(),
                        first,
                        Optional.of(f.plusMonths(months).minusDays(1)),
                        day.get().isDay()));
    }

    private static long months(String many, boolean years) {
        BigDecimal number = Character.isDigit(many.charAt(0)) ? new BigDecimal(many) : Numerals.value(many);
        return number.multiply(BigDecimal.valueOf(years ? MONTHS : 1)).longValue();
    }
}
