package se.stodkoll.text.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Reads printed amounts and percentages. Never guesses: what is no well-formed amount is empty. */
public final class Amounts {
    /** White space that parts thousands: space, no-break, thin, narrow no-break. */
    public static final String SPACE = "[ \\u00a0\\u2009\\u202f\\n]";

    private static final Vocabulary WORDS = Grammar.WORDS;
    private static final String BLANKS = "[\\s\\u00a0\\u2009\\u202f]*";
    /** A minus sign as printed. */
    private static final String MINUS = "[-\\u2212\\u2013]";

    private static final Pattern CURRENCY =
            Pattern.compile("(?i)" + BLANKS + "(?:" + WORDS.exact("amount.printed") + "|:-|,-)\\.?$");
    /** "SEK 145,000": the currency's code goes with commas between thousands. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)" + WORDS.exact("amount.english") + BLANKS + "(?<figures>[1-9]\\d{0,2}(?:,\\d{3})+)");

    private static final Pattern CURRENCY_BEFORE =
            Pattern.compile("(?i)^(?:" + WORDS.exact("amount.printed") + ")" + BLANKS + "(?=\\d)");
    private static final Pattern BRACKETED = Pattern.compile("\\(.*\\)");
    /** "45 000-", as bookkeeping programs print it. */
    private static final Pattern MINUS_BEHIND = Pattern.compile("(\\d[\\d\\s\\u00a0\\u2009\\u202f.,]*?)\\s?" + MINUS);

    private static final Pattern NO_DIGITS = Pattern.compile("\\D");

    private static final Pattern WELL_FORMED = Pattern.compile("(?<minus>" + MINUS + SPACE + "?)?"
            + "(?<whole>\\d{1,3}(?:" + SPACE + "\\d{3})+|\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(?<ore>\\d{1,2}))?");
    /** A thousands space lost in reading, or dirt read beside it: "1525 000", "2.064 675". Same digits, so the same amount. */
    private static final Pattern LOST_SPACE = Pattern.compile(
            "(?<minus>" + MINUS + SPACE + "?)?(?<whole>\\d{1,7}(?:[.]?" + SPACE + "?\\d{3})+)(?:,(?<ore>\\d{1,2}))?");

    /** "projektmedel 2031 122 100 kr", "projektmedel 2031 333 tkr": a year, then an amount in groups or in a larger unit. */
    private static final String YEAR_BEFORE =
            "20[0-4]\\d[ \\u00a0\\u2009\\u202f\\n](?:\\d{1,3}[ \\u00a0\\u2009\\u202f\\n.]\\d{3}"
                    + "|\\d{1,3}(?:,\\d{1,3})?\\s+" + WORDS.exact("amount.larger") + ")";

    /**
     * Behind a figure that is no year there is no amount: "9858 61 kronor" has lost a digit, and its last group alone is
     * another amount.
     */
    public static final String NO_FIGURE_BEFORE =
            "(?<!(?<![\\d,.:/-])(?!(?:19|20)\\d\\d[ \\u00a0\\u2009\\u202f\\n])\\d{1,9}[ \\u00a0\\u2009\\u202f\\n])";

    /** Digits and separators of an amount inside running text; to be read by {@link #money}. */
    public static final String IN_TEXT = "\\d{1,3}(?:[ \\u00a0\\u2009\\u202f\\n.]\\d{3})+(?:,\\d{1,2})?|(?!"
            + YEAR_BEFORE + ")\\d+(?:[ \\u00a0\\u2009\\u202f\\n]\\d{3})*(?:,\\d{1,3})?";
    /** What follows an amount inside running text. */
    public static final String UNIT =
            "(?:" + WORDS.exact("amount.named") + "|" + WORDS.exact("amount.code") + "\\b|:-)";

    private static final Pattern THOUSANDS = Pattern.compile("\\b" + WORDS.exact("amount.thousands") + "\\b");
    private static final Pattern MILLIONS = Pattern.compile("\\b" + WORDS.exact("amount.millions") + "\\b");
    private static final Pattern PERCENT =
            Pattern.compile("(?i)" + BLANKS + "(?:%|" + WORDS.exact("share.printed") + ")\\s*$");

    private Amounts() {}

    /**
     * An amount in whole units.
     *
     * @param printed digits with any separators, perhaps a sign, öre, and "kr"
     * @return kronor, or empty where it is no well-formed amount
     */
    public static Optional<Money> money(String printed, Unit unit) {
        String core = core(printed);
        Matcher m = WELL_FORMED.matcher(core);
        if (!m.matches()) {
            m = LOST_SPACE.matcher(core);
            if (!m.matches()) {
                return unit == Unit.SEK ? Optional.empty() : decimals(core, unit);
            }
        }
        return value(m, unit);
    }

    private static String core(String printed) {
        Matcher english = ENGLISH.matcher(printed.trim());
        String core = english.matches()
                ? english.group("figures").replace(",", "")
                : CURRENCY_BEFORE
                        .matcher(CURRENCY.matcher(printed.trim()).replaceAll(""))
                        .replaceFirst("");
        Matcher behind = MINUS_BEHIND.matcher(core);
        if (behind.matches()) {
            return "-" + behind.group(1);
        }
        boolean bracketed = BRACKETED.matcher(core).matches();
        return bracketed ? "-" + core.substring(1, core.length() - 1).trim() : core;
    }

    private static Optional<Money> value(Matcher m, Unit unit) {
        String digits = NO_DIGITS.matcher(m.group("whole")).replaceAll("");
        if (digits.length() > 13) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits + "." + (m.group("ore") == null ? "0" : m.group("ore")));
        return Optional.of(signed(value, m.group("minus") != null, unit));
    }

    private static Optional<Money> decimals(String core, Unit unit) {
        Matcher m = Pattern.compile("(" + MINUS + SPACE + "?)?(\\d{1,9})[.,](\\d{1,6})")
                .matcher(core);
        return m.matches()
                ? Optional.of(signed(new BigDecimal(m.group(2) + "." + m.group(3)), m.group(1) != null, unit))
                : Optional.empty();
    }

    private static Money signed(BigDecimal value, boolean negative, Unit unit) {
        return Money.of((negative ? value.negate() : value).multiply(BigDecimal.valueOf(unit.kronor())));
    }

    /** The unit that a word after an amount, or over a table, names. */
    public static Unit unit(String word) {
        String folded = Labels.fold(word);
        if (THOUSANDS.matcher(folded).find()) {
            return Unit.TSEK;
        }
        return MILLIONS.matcher(folded).find() ? Unit.MSEK : Unit.SEK;
    }

    /** A percentage, 0 to 100 and beyond, with comma or point; empty where it is none. */
    public static Optional<BigDecimal> percent(String printed) {
        String core = PERCENT.matcher(printed).replaceAll("").trim().replace(',', '.');
        return core.matches("\\d{1,3}(?:\\.\\d{1,4})?") ? Optional.of(new BigDecimal(core)) : Optional.empty();
    }
}
