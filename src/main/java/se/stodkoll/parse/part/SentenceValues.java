package se.stodkoll.parse.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.Flow;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.day.Dates;
import se.stodkoll.text.vocabulary.Template;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * What a sentence that applies for or grants support says: percent, ceiling, days, project. Reads a stretch of a flow in
 * its many phrasings ("50 procent av … dock högst 1 150 097 kr för genomförande av projekt …").
 */
public final class SentenceValues {
    private static final Template TEMPLATE = Template.load("decisions");
    private static final Vocabulary WORDS = Vocabulary.load("mentions");
    private static final String SHARE = WORDS.exact("share.printed");
    private static final String ARTICLE = WORDS.exact("day.article");
    static final Pattern PERCENT = Pattern.compile(
            "(?<![\\d,.])(?<value>\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:%|" + SHARE + "\\b)", Pattern.CASE_INSENSITIVE);
    /** "47 5 %": a percentage that lost its comma, and no percentage of 5. */
    private static final Pattern BARE_NUMBER_BEFORE = Pattern.compile("(?<![\\p{L}\\d.,-])\\d{1,2}[ \\u00a0]$");

    public static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d,.:/-])" + Amounts.NO_FIGURE_BEFORE + "(?<value>" + Amounts.IN_TEXT
                    + ")(?:\\.(?=\\n))?\\s*(?<unit>" + Amounts.UNIT + ")",
            Pattern.CASE_INSENSITIVE);
    private static final String CAP =
            "(?:" + String.join("|", TEMPLATE.list("cap.words")).replace(" ", "\\s+") + ")";
    private static final Pattern CAPPED = Pattern.compile(
            "\\b" + CAP + "\\s*:?\\s*(?<value>" + Amounts.IN_TEXT + ")(?:\\.(?=\\n))?\\s*(?<unit>" + Amounts.UNIT + ")",
            Pattern.CASE_INSENSITIVE);
    private static final String SHORT = "\\d{2}-\\d{2}-\\d{2}";
    /** The last alternative of each end: "24-04-01-26-06-30", the dash between two days read as their hyphens are. */
    private static final Pattern SPAN = Pattern.compile(
            "(?<from>" + Dates.IN_TEXT + "|(?<![\\d-])" + SHORT + "(?=-" + SHORT + "(?![\\d-])))"
                    + "(?:\\s*(?:[-–—−~]+|" + TEMPLATE.exact("span.to") + "|"
                    + String.join("|", TEMPLATE.list("span.to.short")).replace(".", "\\.?\\s?") + ")\\s*(?:" + ARTICLE
                    + "\\s+)?|\\s+)"
                    + "(?<to>" + Dates.IN_TEXT + "|(?<=\\d-)" + SHORT + "(?![\\d-]))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile(
            TEMPLATE.exact("name.before") + "\\s+(?:" + TEMPLATE.exact("name.article") + "\\s+)?"
                    + TEMPLATE.exact("name.nouns") + "\\s*:?\\s+(?<name>[\"”“»]?(?-i:[\\p{Lu}\\d])[\\s\\S]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_END = Pattern.compile("\\s+(?:" + TEMPLATE.exact("name.ends") + "|"
            + TEMPLATE.exact("name.ends.amount") + "\\s+\\d[\\d\\s.,]*(?:%|" + SHARE + "|" + Amounts.UNIT
            + "))(?![\\p{L}\\d])"
            + "|\\s+" + TEMPLATE.exact("name.ends.day") + "\\s+(?:" + ARTICLE + "\\s+)?(?=\\d)|[”»“\"](?=[\\s,.]|$)"
            + "|,?\\s+" + TEMPLATE.exact("name.ends.clause") + "\\s*$|,\\s*$|(?<=[\\p{L}\\d)])\\.\\s*$"
            + "|,\\s+(?=" + TEMPLATE.exact("name.ends.comma.starts") + "|" + TEMPLATE.exact("name.ends.comma") + "\\b)"
            + "|\\s+\\(?" + TEMPLATE.exact("name.ends.number") + "\\b");

    /** Letters between a word and its date at most. */
    private static final int NEAR = 12;

    private static final double LOST_COMMA = 0.5;
    /** A share above 100 that was read from a picture: hardly what stands there. */
    private static final double MORE_THAN_WHOLE = 0.3;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Flow flow;
    private final int start;
    private final int end;

    /** @param start of the stretch in the flow's text; {@code end} behind it */
    public SentenceValues(Flow flow, int start, int end) {
        this.flow = flow;
        this.start = start;
        this.end = end;
    }

    private Matcher matcher(Pattern pattern) {
        return flow.matcher(pattern).region(start, end).useTransparentBounds(true);
    }

    Optional<Field<BigDecimal>> percent() {
        Matcher m = matcher(PERCENT);
        if (!m.find()) {
            return Optional.empty();
        }
        Matcher before = BARE_NUMBER_BEFORE.matcher(flow.text().substring(start, m.start()));
        if (m.group("value").length() == 1 && before.find()) {
            int from = start + before.start();
            String printed = before.group().trim() + "," + m.group("value");
            return Amounts.percent(printed)
                    .map(p -> flow.field(p, from, m.end()))
                    .map(f -> f.atMost(LOST_COMMA));
        }
        return Amounts.percent(m.group("value"))
                .map(p -> flow.field(p, m.start(), m.end()))
                .map(f -> f.source() == Source.OCR && f.value().compareTo(WHOLE) > 0
                        ? f.withConfidence(MORE_THAN_WHOLE)
                        : f);
    }

    /** The ceiling where one is named so, else the first amount. */
    public Optional<Field<Money>> amount() {
        Matcher capped = matcher(CAPPED);
        if (capped.find()) {
            return money(capped);
        }
        Matcher any = matcher(AMOUNT);
        return any.find() ? money(any) : Optional.empty();
    }

    public Optional<Field<Money>> money(Matcher m) {
        Unit unit = Amounts.unit(m.group("unit"));
        return Amounts.money(m.group("value"), unit).map(v -> flow.field(v, m.start("value"), m.end("unit")));
    }

    /** The first pair of dates written as a span. */
    public Period span() {
        Matcher m = matcher(SPAN);
        return m.find()
                ? new Period(date(m.start("from"), m.end("from")), date(m.start("to"), m.end("to")))
                : Period.NONE;
    }

    Optional<Field<LocalDate>> date(int from, int to) {
        return Dates.date(flow.text().substring(from, to)).map(d -> flow.field(d, from, to));
    }

    /** The date that stands right after a pattern; a later one belongs to other words. */
    public Optional<Field<LocalDate>> dateAfter(Pattern before) {
        Matcher m = matcher(before);
        if (!m.find()) {
            return Optional.empty();
        }
        Matcher date = flow.matcher(Dates.DATE).region(m.end(), end).useTransparentBounds(true);
        boolean near = date.find() && date.start() - m.end() <= NEAR;
        return near ? date(date.start(), date.end()) : Optional.empty();
    }

    /** The project's name: what follows "projekt", to the end of the clause or of what belongs to the name. */
    Optional<Field<String>> projectName() {
        Matcher m = matcher(NAME);
        if (!m.find()) {
            return Optional.empty();
        }
        int from = m.start("name");
        boolean quoted = "\"”“»".indexOf(flow.text().charAt(from)) >= 0;
        Matcher last = flow.matcher(NAME_END).region(quoted ? from + 1 : from, end);
        int to = last.find() ? last.start() : end;
        return flow.string(from, to);
    }
}
