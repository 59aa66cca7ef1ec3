package se.stodkoll.text.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.mention.AmountUnits;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;

/** Days with their year: "2026-01-01", "1 januari 2025", "1/8 2024", "24-08-01", "20240801". An impossible day has no date. */
public final class DayGrammar implements Grammar {
    private static final String NO_LETTER = "(?<![\\p{L}\\d])";

    /** A full day within running text, one non-capturing group. */
    static final String FULL = "(?:(?=\\d)(?:(?<!\\d)(?:" + DayParts.ISO + ")|(?<![\\d.,:/])(?:" + DayParts.WORDED
            + ")|(?<![\\d/.])(?:" + DayParts.SLASHED + ")|(?<![\\p{L}\\d/-])(?:" + DayParts.SHORT + ")(?![\\d-])|"
            + NO_LETTER + "(?<![:/])(?:" + DayParts.COMPACT + ")))";

    private static final Pattern DAY = Pattern.compile(FULL);
    /** A two-figure year beyond is a telephone number or the like. */
    private static final int LAST_SHORT_YEAR = 2049;

    private static final Pattern SHORT = Pattern.compile(DayParts.SHORT);
    private static final Pattern FIGURES = Pattern.compile("\\d{8}");

    @Override
    public List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        Matcher m = DAY.matcher(text.lower());
        while (m.find()) {
            Optional<DayParts> parts = DayParts.of(m.group());
            boolean number = SHORT.matcher(m.group()).matches()
                    && parts.filter(p -> p.year() <= LAST_SHORT_YEAR).isEmpty();
            boolean amount = FIGURES.matcher(m.group()).matches()
                    && AmountUnits.behind(text, m.end()).isPresent();
            if (parts.isPresent() && !number && !amount) {
                found.add(new Mention.Day(m.start(), m.end(), parts.get().first()));
            }
        }
        return found;
    }
}
