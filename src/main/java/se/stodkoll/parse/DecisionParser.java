package se.stodkoll.parse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.Decision;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;
import se.stodkoll.model.Period;
import se.stodkoll.text.Amounts;
import se.stodkoll.text.Dates;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Labels;

/** Reads what is decided, or proposed to be, from a proposal, a decision letter or an agenda item. */
final class DecisionParser {
    private static final Pattern GRANTS =
            Pattern.compile(
                    "(?<!\\b(?:kan|kunna|får|ska|skall|bör|som|om)\\s{1,3})\\bbevilja(?:s|r|t|ts|de)?\\b|\\btilldela(?:s|r)?\\b|\\batt\\s+medfinansiera\\b|\\b(?:avslå(?:s|r)?|avslå)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REJECTS = Pattern.compile("\\bavslå(?:s|r)?\\b|\\bavslag\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OBJECT = Pattern.compile(
            "\\bbevilja(?:r|t|ts|de)?\\s+(?<who>(?-i:\\p{Lu})[\\s\\S]*?)\\s+(?=(?:\\d|ett\\b|en\\b|(?:(?:regional|statlig)\\p{L}*\\s+)?\\p{L}*(?:stöd|bidrag|medel|finansiering)\\b|högst|upp\\s+till|maximalt|med\\b|för\\b(?!\\.)))|\\btilldela(?:r)?\\s+(?<whom>(?-i:\\p{Lu})[\\s\\S]*?)\\s+(?=(?:\\d|ett\\b|en\\b|stöd|bidrag|medel|högst|upp\\s+till|maximalt))",
            Pattern.CASE_INSENSITIVE);
    /** "att medfinansiera projekt P med 40 procent …, till X": who gets it stands last. */
    private static final Pattern COFINANCED = Pattern.compile(
            "\\batt\\s+medfinansiera\\b[\\s\\S]*?" + Amounts.UNIT + "[\\s\\S]*?\\btill\\s+(?<who>(?-i:\\p{Lu})[\\s\\S]*?)(?=[,.]?\\s*$|,\\s|\\s+för\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REJECTED = Pattern.compile(
            "avslå(?:r)?\\s+(?:ansökan\\s+från\\s+)?(?<who>\\p{Lu}[\\s\\S]*?)(?=s?\\s+(?:ansökan|om\\b|avseende|gällande))");
    private static final Pattern FROM =
            Pattern.compile("\\bfrån\\s+(?<who>\\p{Lu}[\\s\\S]*?)(?=\\s+(?:om|avseende|gällande|för|till)\\s|,|\\.\\s*$|\\s*$)");
    private static final Pattern STARTS = Pattern.compile("tidigast(?:\\s+den)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("senast(?:\\s+den)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(
            "påbörja|startas?\\b|inled|tidigast|projektperiod|projekttid|pågå|perioden", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile(
            "(?m)^\\s*(?:att\\s+)?(?<body>\\p{Lu}[\\p{L}\\d ,.-]{3,80}?)\\s+(?:beslutar|beslutade|föreslås\\s+besluta|har\\s+beslutat)\\b");
    private static final Pattern LEGAL = Pattern.compile("med\\s+stöd\\s+av\\s+(?<law>[\\s\\S]{5,250}?)(?=\\.\\s|\\.$|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RESERVED = Pattern.compile(
            "reserver\\p{L}*[\\s\\S]{0,160}?(?<value>" + Amounts.IN_TEXT + ")\\s*(?<unit>" + Amounts.UNIT
                    + ")\\s*(?:/\\s*år|per\\s+år|årligen)[\\s\\S]{0,40}?(?<from>20\\d{2})\\s*(?:[-–—]|till|och)\\s*(?<to>20\\d{2})",
            Pattern.CASE_INSENSITIVE);

    private final PartText part;
    private final Flow flow;
    private final List<Clauses.Clause> clauses;

    DecisionParser(PartText part) {
        this.part = part;
        this.flow = part.flow();
        this.clauses = Clauses.of(flow);
    }

    /** The decision, or empty where no clause grants or turns down anything. */
    Optional<Decision> parse() {
        Optional<Clauses.Clause> granting = clauses.stream().filter(this::grants).findFirst();
        return granting.map(this::decision);
    }

    private boolean grants(Clauses.Clause clause) {
        Matcher verb = flow.matcher(GRANTS).region(clause.start(), clause.end()).useTransparentBounds(true);
        if (!verb.find()) {
            return false;
        }
        Statement said = new Statement(flow, clause.start(), clause.end());
        boolean rejects = clause.matches(REJECTS);
        return rejects || said.amount().isPresent() || said.percent().isPresent();
    }

    private Decision decision(Clauses.Clause grant) {
        boolean rejected = grant.matches(REJECTS);
        Statement said = new Statement(flow, grant.start(), grant.end());
        Optional<Titles.Title> title = Titles.decisionTitle(part);
        Optional<Field<String>> name =
                said.projectName().or(() -> title.flatMap(Titles.Title::projectName));
        Optional<Field<BigDecimal>> percent = rejected ? Optional.empty() : said.percent();
        Optional<Field<Money>> amount = rejected ? Optional.empty() : said.amount();
        return new Decision(
                name,
                diaryNumber(),
                new Decision.Grant(beneficiary(grant, rejected).map(PublicBodies.load()::checked), percent, amount, rejected),
                rejected ? Period.NONE : period(grant),
                new Decision.Origin(decidingBody(grant), decisionDate()),
                new FundingSources(flow).find(clauses, grant.start()),
                new Decision.Terms(conditions(), legalBasis(), reservations()),
                restated());
    }

    private Optional<Field<String>> diaryNumber() {
        Optional<Field<String>> inHead = DiaryNumbers.inHead(part.top(8), part.readings());
        return inHead.or(() -> DiaryNumbers.find(flow));
    }

    private Optional<Field<String>> beneficiary(Clauses.Clause grant, boolean rejected) {
        Matcher object = flow.matcher(rejected ? REJECTED : OBJECT)
                .region(grant.start(), grant.end())
                .useTransparentBounds(true);
        Matcher from = flow.matcher(FROM).region(grant.start(), grant.end()).useTransparentBounds(true);
        if (rejected && from.find()) {
            return flow.string(from.start("who"), from.end("who"));
        }
        if (object.find()) {
            String group = rejected || object.group("who") != null ? "who" : "whom";
            return flow.string(object.start(group), object.end(group));
        }
        Matcher cofinanced = flow.matcher(COFINANCED).region(grant.start(), grant.end());
        if (cofinanced.find()) {
            return flow.string(cofinanced.start("who"), cofinanced.end("who"));
        }
        Matcher verb = flow.matcher(GRANTS).region(grant.start(), grant.end()).useTransparentBounds(true);
        return verb.find() ? Subjects.before(flow, grant.start(), verb.start()) : Optional.empty();
    }

    private Period period(Clauses.Clause grant) {
        for (Clauses.Clause clause : clauses) {
            if (clause.end() < grant.start() || !clause.matches(PERIOD) || !Dates.DATE.matcher(clause.text()).find()) {
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

    private Optional<Field<String>> decidingBody(Clauses.Clause grant) {
        Matcher m = flow.matcher(BODY).region(0, grant.end());
        Optional<Field<String>> body = Optional.empty();
        while (m.find() && m.start() < grant.end()) {
            body = flow.string(m.start("body"), m.end("body"));
        }
        return body.map(PublicBodies.load()::checked);
    }

    /** The first body that a text says decides. */
    static Optional<Field<String>> firstBody(Flow flow) {
        Matcher m = flow.matcher(BODY);
        return m.find() ? flow.string(m.start("body"), m.end("body")) : Optional.empty();
    }

    private Optional<Field<LocalDate>> decisionDate() {
        return new DecisionDates(part).find();
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
        for (Clauses.Clause clause : clauses) {
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

    /** What the decision says was applied for, outside the granting clause. */
    private Decision.Restated restated() {
        return ApplyingSentence.find(flow)
                .map(a -> new Decision.Restated(a.statement().percent(), a.statement().amount(), a.period()))
                .orElse(new Decision.Restated(Optional.empty(), Optional.empty(), Period.NONE));
    }

}
