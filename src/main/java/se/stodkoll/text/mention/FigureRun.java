package se.stodkoll.text.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole run of figures and the marks within numbers: one token, read whole or not at all. Letters that a reader takes for
 * figures ("1 l50 000") are part of the run, which is then no number.
 *
 * @param text in a {@link NormalizedText}'s lower case
 * @param start of its first figure
 */
public record FigureRun(String text, int start) {
    private static final String FIGURES = "(?:(?<!\\p{L})(?:[oil|]{1,2}(?=\\d)|l +(?=\\d{3}(?!\\d))))?+\\d[\\doil|]*+";
    /** A comma with a blank is within a number only before öre: "1 150, 50 kr". */
    private static final Pattern RUN =
            Pattern.compile("(?=[\\doil|])" + FIGURES + "(?:(?: ++|[.,']|, (?=\\d\\d(?!\\d| \\d)))" + FIGURES + ")*+");

    private static final String DECIMALS = "(?:, ?(?<decimals>\\d{1,6}))?";
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("(?<whole>[1-9]\\d{0,2}(?:(?: +\\d{3})+|(?:\\.\\d{3})+|(?:'\\d{3})+|'\\d{3}(?: +\\d{3})+))"
                    + DECIMALS),
            Pattern.compile("(?<whole>0|[1-9]\\d*)" + DECIMALS),
            Pattern.compile("(?<whole>0|[1-9]\\d*)\\.(?<decimals>\\d{1,2}|\\d{4,6})"));
    /** A blank between thousands lost in reading, or dirt read beside it: the same figures, so the same number. */
    private static final Pattern LOST_BLANK = Pattern.compile(
            "(?<whole>[1-9]\\d{3,5}(?: +\\d{3})+|[1-9]\\d{0,2} +\\d{6}|[1-9]\\d{0,2}\\.\\d{3}(?: +\\d{3})+|[1-9]\\d{0,2}(?: +\\d{3})+\\.\\d{3})"
                    + DECIMALS);

    private static final Pattern COMMAS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){1,3}");

    private static final int MOST_WITH_LOST_BLANK = 9;
    private static final int MOST_DIGITS = 13;
    /** Letters of a run beyond which it is no number, and is not looked at further. */
    private static final int LONGEST = 60;

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ .']+\\d{3})+(?:,\\d{1,2})?");
    private static final Pattern DIGITS = Pattern.compile("\\D");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d\\d) +(\\S.*)");
    private static final Pattern CODE_BEFORE = Pattern.compile("(?:\\d[:/]|§[ \\t]?)$");
    private static final int NEAR = 3;

    /** The runs of a text, in order; of a reference's number ("anslag 1:1 150 000 kr", "§ 4 150 000 kr") the part behind it. */
    public static List<FigureRun> in(NormalizedText text) {
        List<FigureRun> runs = new ArrayList<>();
        Matcher m = RUN.matcher(text.lower());
        while (m.find()) {
            Optional<FigureRun> run = Optional.of(new FigureRun(m.group(), m.start()));
            if (CODE_BEFORE.matcher(text.before(m.start(), NEAR)).find()) {
                run = run.get().behindFirst();
            }
            run.ifPresent(runs::add);
        }
        return runs;
    }

    public int end() {
        return start + text.length();
    }

    /** Without what stands before its first blank; empty where it has none. */
    Optional<FigureRun> behindFirst() {
        Matcher blank = BLANKS.matcher(text);
        return blank.find()
                ? Optional.of(new FigureRun(text.substring(blank.end()), start + blank.end()))
                : Optional.empty();
    }

    /** What stands behind its last blank; empty where it has none. */
    public Optional<FigureRun> last() {
        int blank = text.lastIndexOf(' ');
        return blank < 0 ? Optional.empty() : Optional.of(new FigureRun(text.substring(blank + 1), start + blank + 1));
    }

    /** What stands before its last blank. */
    public FigureRun butLast() {
        return new FigureRun(
                text.substring(0, Math.max(0, text.lastIndexOf(' '))).trim(), start);
    }

    /** A year alone, 1900 to 2099. */
    public boolean isYear() {
        return YEAR.matcher(text).matches();
    }

    boolean isGrouped() {
        return !isLong() && GROUPED.matcher(text).matches();
    }

    public int digits() {
        return DIGITS.matcher(text).replaceAll("").length();
    }

    /** Figures before its decimals. */
    public int wholeDigits() {
        int comma = text.lastIndexOf(',');
        return comma < 0 ? digits() : new FigureRun(text.substring(0, comma), start).digits();
    }

    /** Whether it begins with a year and a blank. */
    public boolean beginsWithYear() {
        return !isLong() && YEAR_FIRST.matcher(text).matches();
    }

    private boolean isLong() {
        return text.length() > LONGEST;
    }

    /**
     * Without the years before a number: "2031 122 100" is 122 100 behind a year.
     *
     * @param small whether less than four figures may stand behind a year; where not, the two may be one misread number
     */
    public FigureRun withoutYears(boolean small) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (isLong() || !m.matches()) {
            return this;
        }
        FigureRun rest = new FigureRun(m.group(2), start + m.start(2));
        boolean number = rest.isGrouped() || rest.digits() > NEAR || rest.beginsWithYear() || small;
        boolean zero = rest.text.startsWith("0") && !rest.text.equals("0");
        return number && !zero ? rest.withoutYears(small) : this;
    }

    /** The number, its scale the decimals printed; empty where the whole run is no well-formed number. */
    public Optional<BigDecimal> value() {
        if (isLong() || isTwoNumbers()) {
            return Optional.empty();
        }
        return NUMBERS.stream()
                .map(p -> p.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(FigureRun::value)
                .orElseGet(this::withLostBlank);
    }

    /** "145,000", as it stands beside a currency's code: commas between thousands; else as {@link #value()}. */
    public Optional<BigDecimal> english() {
        return COMMAS.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : value();
    }

    private Optional<BigDecimal> withLostBlank() {
        Matcher m = LOST_BLANK.matcher(text);
        Matcher year = YEAR_FIRST.matcher(text);
        boolean behindYear = year.matches() && !year.group(2).startsWith("0");
        boolean one =
                m.matches() && DIGITS.matcher(m.group("whole")).replaceAll("").length() <= MOST_WITH_LOST_BLANK;
        return one && !behindYear ? value(m) : Optional.empty();
    }

    private static Optional<BigDecimal> value(Matcher m) {
        String whole = DIGITS.matcher(m.group("whole")).replaceAll("");
        if (whole.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(m.group("decimals") == null ? whole : whole + "." + m.group("decimals")));
    }

    /** Whether it can be cut into two numbers of two groups or more: "695 000 595 000", but not "1 250 000 000". */
    private boolean isTwoNumbers() {
        String[] groups = BLANKS.split(text);
        for (int cut = 2; cut <= groups.length - 2; cut++) {
            if (!groups[cut].startsWith("0")) {
                return true;
            }
        }
        return false;
    }
}
