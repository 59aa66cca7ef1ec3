package se.stodkoll.parse.part;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Field;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.day.Dates;
import se.stodkoll.text.number.NumberGrammar;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Finds the matter's own diary number; never that of rules it refers to. */
public final class DiaryNumbers {
    private static final Vocabulary WORDS = Vocabulary.load("mentions");
    /** "24RS12268", "RUN 2024-00123", "RS 2023/456", "RUN/123/2024", "2024-01234", "LTV-2023/123". */
    public static final String NUMBER = "(?:\\d{2}[A-ZÅÄÖ]{2,5}\\d{1,6}"
            + "|[A-ZÅÄÖ]{2,6}[ -/]?\\d{4}[-/:]\\d{1,6}(?:-\\d{1,3})?"
            + "|[A-ZÅÄÖ]{2,6}[ -/]\\d{1,6}[-/]\\d{2,4}"
            + "|(?:[A-ZÅÄÖ] )?(?:19|20)\\d{2}[-/:]\\d{3,6}(?:-\\d{1,3})?"
            + "|[A-ZÅÄÖ]{2,6}-[A-ZÅÄÖ]{2,5}-\\d{5,7}"
            + "|(?:19|20)\\d{2}-[A-ZÅÄÖ]{2,5}\\d{3,6}"
            + "|[A-ZÅÄÖ]{2,5}\\d{5,7}"
            + "|\\d{1,6}/(?:19|20)\\d{2}"
            + "|\\d{3,5}-20[0-3]\\d)";

    private static final Pattern LABELLED = Pattern.compile(
            "(?:\\b" + WORDS.exact("diary.words") + "\\b|" + WORDS.exact("diary.labels") + ")\\s*[.:]?\\s*(?<number>"
                    + "\\d{2} [A-ZÅÄÖ]{2,5} \\d{3,6}(?![\\d-])|(?:[A-ZÅÄÖ]{1,6} )?(?=[A-ZÅÄÖ\\d/:-]*\\d{3})[A-ZÅÄÖ\\d][A-ZÅÄÖ\\d/:-]*\\d)(?![\\d-]|\\.\\d)");
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\d/-])(?<number>" + NUMBER + ")(?![\\d/-])");
    private static final Pattern RULES_BEFORE = Pattern.compile("(?is).*(?:" + WORDS.exact("diary.rules") + "|"
            + WORDS.exact("diary.decided") + "\\s+(?:" + WORDS.exact("day.article") + "\\s+)?\\d)[^.]{0,80}$");
    private static final int REACH = 120;
    private static final Pattern HEAD =
            Pattern.compile("(?iu)" + WORDS.exact("diary.heads") + "|\\b" + WORDS.exact("diary.words") + "\\b");

    private DiaryNumbers() {}

    /** Whether what stands before a place of the text speaks of rules, so that a number there is theirs. */
    public static boolean isOfRules(Flow flow, int at) {
        return RULES_BEFORE
                .matcher(flow.text().substring(Math.max(0, at - REACH), at))
                .matches();
    }

    public static Optional<Field<String>> find(Flow flow) {
        Matcher m = flow.matcher(LABELLED);
        while (m.find()) {
            if (!isOfRules(flow, m.start()) && !isOther(m.group("number"))) {
                return Optional.of(field(flow, m));
            }
        }
        return Optional.empty();
    }

    /** In a letter's head, where the number stands below or beside its label. */
    public static Optional<Field<String>> inHead(List<TextLine> top, Readings readings) {
        Flow flow = new Flow(top, readings);
        Optional<Field<String>> labelled = find(flow).or(() -> find(new Flow(HeadCells.wrapped(top), readings)));
        if (labelled.isPresent() || !flow.matcher(HEAD).find()) {
            return labelled;
        }
        Matcher m = flow.matcher(BARE);
        while (m.find()) {
            if (!isOther(m.group("number"))) {
                return Optional.of(field(flow, m));
            }
        }
        return Optional.empty();
    }

    /** A day's or an organisation's. */
    private static boolean isOther(String number) {
        return Dates.date(number).isPresent() || NumberGrammar.isOrganisation(number);
    }

    private static Field<String> field(Flow flow, Matcher m) {
        String number = m.group("number").replaceAll("\\s+", " ");
        String written = number.matches("\\d{2} [A-ZÅÄÖ]+ \\d+") ? number.replace(" ", "") : number;
        return flow.field(written, m.start("number"), m.end("number"));
    }
}
