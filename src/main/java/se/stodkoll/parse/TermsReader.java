package se.stodkoll.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.Decision;
import se.stodkoll.model.Field;
import se.stodkoll.model.Period;
import se.stodkoll.text.Amounts;
import se.stodkoll.text.Clauses;
import se.stodkoll.text.Dates;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Labels;

/** The terms that a decision sets: conditions, the law it rests on, what it reserves for years to come, the days it allows. */
final class TermsReader {
    private static final Pattern STARTS = Pattern.compile("tidigast(?:\\s+den)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("senast(?:\\s+den)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(
            "påbörja|startas?\\b|inled|tidigast|projektperiod|projekttid|pågå|perioden", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEGAL = Pattern.compile("med\\s+stöd\\s+av\\s+(?<law>[\\s\\S]{5,250}?)(?=\\.\\s|\\.$|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RESERVED = Pattern.compile(
            "reserver\\p{L}*[\\s\\S]{0,160}?(?<value>" + Amounts.IN_TEXT + ")\\s*(?<unit>" + Amounts.UNIT
                    + ")\\s*(?:/\\s*år|per\\s+år|årligen)[\\s\\S]{0,40}?(?<from>20\\d{2})\\s*(?:[-–—]|till|och)\\s*(?<to>20\\d{2})",
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
            if (clause.end() < grantStart || clause.start() >= before || !clause.matches(PERIOD) || !Dates.DATE.matcher(clause.text()).find()) {
                continue;
            }
            Statement said = new Statement(flow, clause.start(), clause.end());
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
            new Statement(flow, m.start(), m.end())
                    .money(m)
                    .ifPresent(money -> all.add(new Decision.Reservation(money, from, to)));
        }
        return all;
    }

    private List<String> conditions() {
        Pattern intro = Pattern.compile("villkor\\s+gäller|följande\\s+villkor", Pattern.CASE_INSENSITIVE);
        List<String> all = new ArrayList<>();
        boolean inside = false;
        for (Clauses.Clause clause : flow.clauses()) {
            String text = Labels.joined(clause.text()).replaceAll("^" + Clauses.BULLET + "\\s*", "");
            if (inside && (text.length() < 20 || text.matches("(?i)sammanfattning.*|beslutet har fattats.*|skäl till.*"))) {
                break;
            }
            if (inside) {
                all.add(text);
            }
            inside |= clause.matches(intro);
        }
        return all;
    }
}
