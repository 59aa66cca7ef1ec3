package se.stodkoll.parse.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Period;
import se.stodkoll.parse.part.SentenceValues;
import se.stodkoll.text.Clauses;
import se.stodkoll.text.Flow;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.day.Dates;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;
import se.stodkoll.text.vocabulary.Vocabulary;

/** The terms that a decision sets: conditions, the law it rests on, what it reserves for years to come, the days it allows. */
final class TermsReader {
    private static final Template WORDS = Template.load("decisions");
    private static final String ARTICLE =
            "(?:\\s+" + Vocabulary.load("mentions").exact("day.article") + ")?\\s*";
    private static final Pattern CONDITIONS =
            Pattern.compile(WORDS.exact("terms.conditions"), Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITIONS_END = Pattern.compile("(?i)" + WORDS.exact("terms.conditions.ends"));
    private static final Pattern STARTS =
            Pattern.compile(WORDS.exact("terms.starts") + ARTICLE, Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile(WORDS.exact("terms.ends") + ARTICLE, Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(
            WORDS.exact("terms.period") + "|" + WORDS.exact("terms.period.words") + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEGAL = Pattern.compile(
            WORDS.exact("terms.law") + "\\s+(?<law>[\\s\\S]{5,250}?)(?=\\.\\s|\\.$|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RESERVED = Pattern.compile(
            WORDS.exact("terms.reserved") + "\\p{L}*[\\s\\S]{0,160}?(?<value>" + Amounts.IN_TEXT + ")\\s*(?<unit>"
                    + Amounts.UNIT + ")\\s*(?:/\\s*" + WORDS.exact("terms.year") + "|" + WORDS.exact("terms.yearly")
                    + ")[\\s\\S]{0,40}?(?<from>20\\d{2})\\s*(?:[-–—]|" + WORDS.exact("terms.to")
                    + ")\\s*(?<to>20\\d{2})",
            Pattern.CASE_INSENSITIVE);

    private final Flow flow;

    TermsReader(Flow flow) {
        this.flow = flow;
    }

    Decision.Terms terms() {
        return new Decision.Terms(conditions(), legalBasis(), reservations());
    }

    /** The days that a sentence behind the grant allows: "tidigast … och senast …". */
    Period period(int grantStart, int before) {
        for (Clauses.Clause clause : flow.clauses()) {
            if (clause.end() < grantStart
                    || clause.start() >= before
                    || !clause.matches(PERIOD)
                    || !Dates.DATE.matcher(clause.text()).find()) {
                continue;
            }
            SentenceValues said = new SentenceValues(flow, clause.start(), clause.end());
            Optional<Field<LocalDate>> start = said.dateAfter(STARTS);
            Optional<Field<LocalDate>> end = said.dateAfter(ENDS);
            Period span = said.span();
            if (start.isPresent() || (end.isPresent() && !span.isEmpty())) {
                return new Period(start.or(span::start), end.or(span::end));
            }
            if (!span.isEmpty()) {
                return span;
            }
        }
        return Period.NONE;
    }

    private Optional<Field<String>> legalBasis() {
        Matcher m = flow.matcher(LEGAL);
        return m.find() ? flow.string(m.start("law"), m.end("law")) : Optional.empty();
    }

    private List<Decision.Reservation> reservations() {
        List<Decision.Reservation> all = new ArrayList<>();
        Matcher m = flow.matcher(RESERVED);
        while (m.find()) {
            int from = Integer.parseInt(m.group("from"));
            int to = Integer.parseInt(m.group("to"));
            new SentenceValues(flow, m.start(), m.end())
                    .money(m)
                    .ifPresent(money -> all.add(new Decision.Reservation(money, from, to)));
        }
        return all;
    }

    private List<String> conditions() {
        List<String> all = new ArrayList<>();
        boolean inside = false;
        for (Clauses.Clause clause : flow.clauses()) {
            String text = Labels.joined(clause.text()).replaceAll("^" + Clauses.BULLET + "\\s*", "");
            if (inside && (text.length() < 20 || CONDITIONS_END.matcher(text).lookingAt())) {
                break;
            }
            if (inside) {
                all.add(text);
            }
            inside |= clause.matches(CONDITIONS);
        }
        return all;
    }
}
