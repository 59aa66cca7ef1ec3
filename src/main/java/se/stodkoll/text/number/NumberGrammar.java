package se.stodkoll.text.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.day.DayParts;
import se.stodkoll.text.mention.AmountUnits;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;

/**
 * Numbers of matters, behind a label ("Dnr 2012-73") or in a form that tells them ("24RS12268", "RUN 2024-00123"); never
 * those of laws, days, organisations or telephones.
 */
public final class NumberGrammar implements Grammar {
    private static final String CAPITAL = "[A-ZÅÄÖ]";
    private static final String YEAR = "(?:19|20)\\d{2}";
    /** By the class of a register's plan: "3.4.1-00217/2025". */
    private static final String CLASSED = "\\d{1,2}(?:\\.\\d{1,2}){1,4}-\\d{2,6}/" + YEAR;

    private static final String FORMS = "(?:\\d{2}" + CAPITAL + "{2,5}\\d{1,6}"
            + "|" + CLASSED
            + "|(?<capitals>" + CAPITAL + "{2,6})[ /.-]?(?:\\d{4}[-/:.]\\d{1,6}(?:[-:]\\d{1,3})?|\\d{2,6}[-/]\\d{2,4})"
            + "|(?!I )" + CAPITAL + "[ -]" + YEAR + "[-/:]\\d{3,6}"
            + "|" + CAPITAL + "{2,6}-" + CAPITAL + "{2,5}-\\d{5,7}"
            + "|" + YEAR + "-" + CAPITAL + "{2,5}\\d{3,6}"
            + "|" + YEAR + "-[IVX]{1,4}-\\d{1,4}/\\d{1,4}"
            + "|" + CAPITAL + "{2,5}/?\\d{5,7}"
            + "|" + CAPITAL + "\\d{4,6}-\\d{2}-\\d{2}"
            + "|" + CAPITAL + "(?:" + CAPITAL + "|[a-zåäö])?\\d{4}/\\d{3,5}(?:/" + CAPITAL + "{1,5})?"
            + "|" + YEAR + "[-/]\\d{3,6}(?:-\\d{1,3})?"
            + "|[1-9]\\d{2,4}-\\d{1,6}-20[0-3]\\d"
            + "|[1-9]\\d{2,4}-20[0-3]\\d"
            + "|\\d{3,6}/" + YEAR + ")";
    private static final String BEHIND = "(?![\\p{L}\\d/]|[-:.,]\\d)";
    private static final Pattern BARE =
            Pattern.compile("(?=[A-ZÅÄÖ\\d])(?<![\\p{L}\\d/-])(?<!\\d[:.,])" + FORMS + BEHIND + "(?! \\d{3}(?!\\d))");
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu:(?=[" + WORDS.firsts("number.labels") + "]))(?<![\\p{L}\\d])(?iu:" + WORDS.pattern("number.labels")
                    + ")(?!\\p{L})[ \\t]*[.:]?\\s*(?<number>"
                    + "\\d{2} " + CAPITAL + "{2,5} \\d{3,6}(?![\\d-])"
                    + "|" + CLASSED
                    + "|(?:" + CAPITAL
                    + "{2,6}+ )?+(?=(?:[A-ZÅÄÖa-zåäö/:-]{0,8}\\d ?){3})[A-ZÅÄÖ\\d][a-zåäö]?(?:[A-ZÅÄÖ\\d/:-]|(?<=[/-]) (?=\\d))*+(?<=\\d|\\d/[A-ZÅÄÖ]{1,5}))(?![\\d-]|[.,]\\d)");

    private static final Pattern OTHERS_BEFORE = Pattern.compile("(?<![\\p{L}\\d])(?:" + WORDS.pattern("number.others")
            + ":?|" + WORDS.pattern("number.laws") + "[ \\t(]*(?:" + WORDS.pattern("number.unions") + "\\)?)?(?:[ \\t]*"
            + WORDS.pattern("number.nr") + ")?)[ \\t(]*$");
    private static final int LONGEST_BEFORE = 40;
    private static final Set<String> NO_REGISTRY = Set.copyOf(WORDS.list("number.capitals"));

    private static final Pattern YEARS = Pattern.compile(
            "(?<capitals>" + CAPITAL + "{2,6} )?(?<first>" + YEAR + ")[-/](?<last>" + YEAR + "|\\d{2})");
    private static final int MOST_YEARS = 15;
    private static final int CENTURY = 100;
    private static final Pattern ORGANISATION = Pattern.compile("(?:16)?\\d{2}[2-9]\\d{3}-?\\d{4}");
    private static final Pattern NAME_BEFORE = Pattern.compile("^\\p{L}+\\s+");
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern MORE_FIGURES = Pattern.compile(" \\d{3}(?!\\d)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final boolean labels;

    /** @param labels whether to find those behind a label, or those that their form tells */
    public NumberGrammar(boolean labels) {
        this.labels = labels;
    }

    @Override
    public List<Mention> in(NormalizedText text) {
        return labels ? labelled(text) : bare(text);
    }

    private static List<Mention> labelled(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        Matcher m = LABELLED.matcher(text.cased());
        while (m.find()) {
            String number = m.group("number");
            if (!isOther(number) && !isAmount(text, number, m.end())) {
                found.add(mention(number, m.start("number"), m.end("number"), true));
            }
        }
        return found;
    }

    private static Mention mention(String number, int start, int end, boolean labelled) {
        return new Mention.MatterNumber(start, end, BLANKS.matcher(number).replaceAll(" "), labelled);
    }

    private static List<Mention> bare(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        Matcher m = BARE.matcher(text.cased());
        while (m.find()) {
            boolean registry = m.group("capitals") == null || !NO_REGISTRY.contains(m.group("capitals"));
            boolean other = OTHERS_BEFORE
                            .matcher(text.before(m.start(), LONGEST_BEFORE))
                            .find()
                    || isOther(m.group())
                    || isYears(m.group());
            if (registry && !other) {
                found.add(mention(m.group(), m.start(), m.end(), false));
            }
        }
        return found;
    }

    /** A day, a year or an organisation's number. */
    private static boolean isOther(String number) {
        Optional<DayParts> parts = DayParts.of(number.toLowerCase(Locale.ROOT));
        return parts.isPresent()
                        && (parts.get().isDay() || parts.get().month() == 0)
                        && parts.get().first().isPresent()
                || isOrganisation(number);
    }

    /** Whether a number is an organisation's, perhaps with the last word of its name before it: "AB 556677-8899". */
    public static boolean isOrganisation(String number) {
        return ORGANISATION
                .matcher(NAME_BEFORE.matcher(number).replaceFirst(""))
                .matches();
    }

    private static boolean isAmount(NormalizedText text, String number, int end) {
        boolean plain = FIGURES.matcher(number).matches();
        return plain
                && (AmountUnits.behind(text, end).isPresent()
                        || MORE_FIGURES
                                .matcher(text.lower())
                                .region(end, text.lower().length())
                                .lookingAt());
    }

    /** "2024-2026", "2024/25": years. */
    private static boolean isYears(String number) {
        Matcher m = YEARS.matcher(number);
        if (!m.matches()) {
            return false;
        }
        int first = Integer.parseInt(m.group("first"));
        int last = Integer.parseInt(m.group("last"));
        int year = last < CENTURY ? first - first % CENTURY + last : last;
        boolean two = last >= CENTURY && m.group("capitals") == null;
        boolean registered = last < CENTURY && m.group("capitals") != null && number.indexOf('/') > 0;
        return two || !registered && year > first && year - first <= MOST_YEARS;
    }
}
