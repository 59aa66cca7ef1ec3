package se.stodkoll.text.mention;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.vocabulary.Vocabulary;

/** The units of money, behind their figures or before them. */
public final class AmountUnits {
    /** Kronor to one million: from here on, printed figures are rounded. */
    public static final long MILLION = 1_000_000;

    private static final Vocabulary WORDS = Grammar.WORDS;
    private static final String END = "(?!\\p{L})";
    private static final String KRONOR = WORDS.pattern("amount.kronor");
    private static final String MAGNITUDE = WORDS.pattern("amount.magnitude");
    private static final String FOREIGN = WORDS.pattern("amount.foreign");

    /** A unit; the magnitude without a currency last, as it is the shortest reading. */
    public static final String UNIT = "(?:(?<foreign>(?:" + MAGNITUDE + "[ \\t]*)?" + FOREIGN + END + ")|(?<mark>"
            + WORDS.pattern("amount.marks") + ")(?!\\d)"
            + "|(?<short>" + WORDS.pattern("amount.short") + ")" + END + "|(?<many>" + MAGNITUDE + ")[ \\t]*" + KRONOR
            + END
            + "|(?<one>" + KRONOR + END + ")"
            + "|(?<alone>" + WORDS.pattern("amount.alone") + ")(?![\\p{L}-])(?![ \\t]+(?:"
            + WORDS.pattern("amount.counted") + ")" + END + "))";

    /** "1 000 000 (en miljon) kronor": the figures once more, in words. */
    public static final String IN_WORDS = "(?:\\([\\p{L} -]{2,40}\\)[ \\t]{0,3})?+";

    private static final Pattern BEHIND = Pattern.compile("[ \\t]{0,8}+" + IN_WORDS + "\\(?+(?<unit>" + UNIT + ")");
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\d])(?:(?<foreign>" + WORDS.pattern("amount.foreignBefore") + ")|(?<own>"
                    + WORDS.pattern("amount.before") + "))\\)?:?[ \\t]{0,3}$");
    private static final Pattern CODE = Pattern.compile(WORDS.pattern("amount.english"));
    private static final int LONGEST_BEFORE = 12;
    private static final Map<String, String> FACTORS = factors();

    private AmountUnits() {}

    private static Map<String, String> factors() {
        Map<String, String> factors = WORDS.meanings("amount.short");
        factors.putAll(WORDS.meanings("amount.magnitude"));
        return factors;
    }

    /**
     * A unit found.
     *
     * @param kronor to one of it; 0 of foreign money
     * @param end behind it
     * @param code whether it is the currency's code before its figures, which goes with commas between thousands
     */
    public record Found(long kronor, int end, boolean code) {
        Found(long kronor, int end) {
            this(kronor, end, false);
        }

        public boolean isForeign() {
            return kronor == 0;
        }
    }

    /** The unit that stands right behind figures. */
    public static Optional<Found> behind(NormalizedText text, int end) {
        Matcher m =
                BEHIND.matcher(text.lower()).region(end, text.lower().length()).useTransparentBounds(true);
        return m.lookingAt() ? Optional.of(new Found(kronor(m), m.end("unit"))) : Optional.empty();
    }

    /** Kronor to one unit as matched by {@link #UNIT}; 0 of foreign money. */
    public static long kronor(Matcher m) {
        if (m.group("foreign") != null) {
            return 0;
        }
        for (String group : new String[] {"short", "many", "alone"}) {
            if (m.group(group) != null) {
                return factor(m.group(group));
            }
        }
        return 1;
    }

    /** Kronor to one "tusen", "mnkr". */
    public static long factor(String word) {
        return Long.parseLong(FACTORS.getOrDefault(Vocabulary.key(word), "1"));
    }

    /**
     * The unit that stands right before figures.
     *
     * @param from a place before which no unit is looked for, as it belongs to other figures
     * @param run its end is the end of the found
     */
    public static Optional<Found> before(NormalizedText text, int from, FigureRun run) {
        Matcher m = BEFORE.matcher(text.lower(Math.max(from, run.start() - LONGEST_BEFORE), run.start()));
        if (!m.find()) {
            return Optional.empty();
        }
        String own = m.group("own");
        return Optional.of(new Found(
                own == null ? 0 : factor(own),
                run.end(),
                own != null && CODE.matcher(own).matches()));
    }
}
