package se.stodkoll.text.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;

/**
 * Ends of a project's time that words tell without its beginning: "ska vara avslutat senast den 30 november 2024", "nytt slutdatum är
 * 2025-06-30", "projekttiden förlängs från 2024-12-31 till 2025-06-30". The span begins with its words and has no first day.
 */
final class FinishGrammar implements Grammar {
    private static final String GAP = "[ \\t]+";
    private static final String DEN = "(?:" + WORDS.pattern("day.article") + GAP + ")?";
    private static final String NO_LETTER = "(?<![\\p{L}\\d])";
    private static final String DAY = DEN + "(?<to>" + DayGrammar.FULL + ")";
    /** Words of the same sentence, none of them a figure. */
    private static final String WORDS_BETWEEN = "(?!\\p{L})[^\\d.;\\n]{0,60}?";
    /** The day that no longer holds. */
    private static final String OLD = "(?:" + WORDS.pattern("range.from") + GAP + DEN + "(?:" + DayGrammar.FULL + ")"
            + GAP + "(?=" + WORDS.pattern("span.to") + GAP + "))?";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    NO_LETTER + WORDS.pattern("span.finished") + GAP + WORDS.pattern("span.latest") + GAP + DAY),
            Pattern.compile(NO_LETTER + WORDS.pattern("span.endings") + WORDS_BETWEEN + OLD + "(?:"
                    + WORDS.pattern("span.to") + GAP + ")?" + DAY),
            Pattern.compile(NO_LETTER
                    + WORDS.pattern("span.lasting")
                    + WORDS_BETWEEN
                    + NO_LETTER
                    + WORDS.pattern("span.moved")
                    + WORDS_BETWEEN
                    + OLD
                    + WORDS.pattern("span.to")
                    + GAP
                    + DAY));

    @Override
    public List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text.lower());
            while (m.find()) {
                boolean apart = found.stream().allMatch(f -> f.end() <= m.start() || m.end() <= f.start());
                DayParts.of(m.group("to"))
                        .flatMap(DayParts::first)
                        .filter(d -> apart)
                        .ifPresent(d -> found.add(
                                new Mention.Span(m.start(), m.end(), Optional.empty(), Optional.of(d), true)));
            }
        }
        return found;
    }
}
