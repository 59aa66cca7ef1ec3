package se.stodkoll.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Frame;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.value.Unit;

/**
 * A case written as statements parted by " / ", on top of a clean case in which everything agrees.
 *
 * <pre>
 * A.amount=500000        a value; an empty one is not stated; "~0.8" after it: read from a picture with that confidence
 * A.amount=500000~text 0.6      printed so, but hardly sure to be of this matter
 * A.amount=500000~shown 0.5~600000@0.5      shown so by the page, told otherwise by the file's text
 * A.amount=500000~0.8~600000@0.4      and with another reading of the same ink
 * cost Egen personal: 100 200 | 300   a row of the cost table, the total after |, "-" for a blank; replaces the table
 * cost. Summa kostnader: 100 | 100    a subtotal;  cost! a total;  fin likewise for financing, kind for in kind
 * fin [Offentlig] Nora kommun: 5 | 5  under a heading
 * activity Uppstart: 100 = 60 40      an activity, its cost and its steps' costs
 * share Stödandel av totala kostnader: 50
 * source rambudgetmedel: 100          a funding source and its part, or "-"
 * malformed 75 00                     a number that is no amount
 * frame 2032 Nämnden: 900000          the decision's paper also sets a board's frame for a year
 * unread A CUT_OFF Bilaga 2 saknas    what the application's (D: the decision's) paper holds and could not be read
 * bare AGENDA CUT_OFF Bilaga 2        a paper of that kind without a record holds what could not be read
 * no A, no D                          that side is missing
 * D2.dnr=25RS9                        there is a second decision, with this diary number
 * </pre>
 */
public final class WrittenCase {
    static final String CLEAN = "A.name=Hållbar handel i Bergslagen / A.applicant=Nora kommun / A.dnr=25RS1001"
            + " / A.percent=50 / A.amount=500123 / A.start=2025-03-01 / A.end=2026-12-31"
            + " / cost Egen personal: 300000 400000 | 700000 / cost Externa tjänster: 200246 100000 | 300246"
            + " / cost! Summa kostnader: 500246 500000 | 1000246"
            + " / fin Region Örebro län 1:1: 250123 250000 | 500123 / fin Nora kommun: 250123 250000 | 500123"
            + " / fin! Summa finansiering: 500246 500000 | 1000246"
            + " / D.name=Hållbar handel i Bergslagen / D.beneficiary=Nora kommun / D.dnr=25RS1001 / D.percent=50"
            + " / D.amount=500123 / D.start=2025-03-01 / D.end=2026-12-31 / D.date=2025-02-11"
            + " / R.percent=50 / R.amount=500123 / R.start=2025-03-01 / R.end=2026-12-31";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final List<String> gone = new ArrayList<>();
    private String name = "case";
    private String document = "case";

    private WrittenCase() {}

    public static WrittenCase clean() {
        return new WrittenCase().with(CLEAN);
    }

    public static WrittenCase of(String statements) {
        return clean().with(statements);
    }

    /** Adds statements; the first row of a table given here replaces the table that was there. */
    WrittenCase with(String statements) {
        List<String> replaced = new ArrayList<>();
        for (String statement : statements.split(" / ")) {
            String s = statement.strip();
            if (s.startsWith("no ")) {
                gone.add(s.substring(3));
            } else if (s.matches("[ADR]2?\\.\\w+=.*")) {
                values.put(s.substring(0, s.indexOf('=')), s.substring(s.indexOf('=') + 1));
            } else if (!s.isEmpty()) {
                String kind = s.split("[ .!]", 2)[0];
                if (!replaced.contains(kind)) {
                    replaced.add(kind);
                    rows.put(kind, new ArrayList<>());
                }
                rows.get(kind).add(s.substring(kind.length()));
            }
        }
        return this;
    }

    public Optional<Application> application() {
        if (gone.contains("A")) {
            return Optional.empty();
        }
        document = name + "a";
        Budget budget = new Budget(List.of(2025, 2026), table("cost"), table("fin"), table("kind"));
        return Optional.of(new Application(
                new Application.Identity(text("A.name"), text("A.id"), text("A.caseId"), text("A.dnr")),
                new Application.Applicant(text("A.applicant"), Optional.empty()),
                period("A"),
                new Application.Request(
                        percent("A.percent"), money("A.amount"), Optional.empty(), !values.containsKey("A.unstated")),
                rows("activity").map(this::activity).toList(),
                Optional.of(budget),
                new Application.Form(
                        rows("share").map(this::share).toList(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of())));
    }

    public Optional<Decision> decision() {
        if (gone.contains("D")) {
            return Optional.empty();
        }
        document = name + "d";
        return Optional.of(new Decision(
                text("D.name"),
                text("D.dnr"),
                new Decision.Grant(
                        text("D.beneficiary"),
                        percent("D.percent"),
                        money("D.amount"),
                        values.containsKey("D.rejected")),
                period("D"),
                new Decision.Origin(text("D.body"), date("D.date")),
                rows("source").map(this::source).toList(),
                new Decision.Terms(List.of(), Optional.empty(), List.of()),
                new Decision.Restated(percent("R.percent"), money("R.amount"), period("R")),
                text("D.replaces")));
    }

    /** One document a side, named after the case; two decisions where a second diary number is written. */
    List<DocumentReport> documents(String name) {
        List<DocumentReport> documents = new ArrayList<>(sides(name));
        if (values.containsKey("D2.dnr")) {
            values.put("D.dnr", values.get("D2.dnr"));
            gone.add("A");
            documents.addAll(sides(name + "2"));
        }
        bare(name).forEach(documents::add);
        return documents;
    }

    private List<DocumentReport> sides(String sidesName) {
        name = sidesName;
        return Stream.concat(
                        application().stream()
                                .map(a -> withUnread(
                                        "A",
                                        document(
                                                name + "a",
                                                PartKind.PROJECT_DESCRIPTION,
                                                Optional.of(a),
                                                Optional.empty()))),
                        decision().stream()
                                .map(d -> withUnread(
                                        "D",
                                        framed(document(
                                                name + "d",
                                                PartKind.DECISION_PROPOSAL,
                                                Optional.empty(),
                                                Optional.of(d))))))
                .toList();
    }

    /** The same papers with what they hold and could not be read. */
    private DocumentReport withUnread(String side, DocumentReport d) {
        List<Unread> unread = rows("unread")
                .map(line -> line.split(" ", 3))
                .filter(words -> words[0].equals(side))
                .map(words -> unread(d, words[1], words[2]))
                .toList();
        return d.withParts(d.parts().stream()
                .map(p -> with(p, p.content().withUnread(unread)))
                .toList());
    }

    private static Unread unread(DocumentReport d, String kind, String text) {
        return new Unread(Unread.Kind.valueOf(kind), new Evidence(d.sha256(), 1, Optional.empty(), text));
    }

    private static Part with(Part p, PartContent content) {
        return new Part(p.id(), p.kind(), p.title(), p.pages(), p.textSource(), content);
    }

    /** Papers without a record. */
    private Stream<DocumentReport> bare(String name) {
        return rows("bare").map(line -> line.split(" ", 3)).map(words -> {
            DocumentReport d = document(name + "b", PartKind.valueOf(words[0]), Optional.empty(), Optional.empty());
            return d.withParts(d.parts().stream()
                    .map(p -> with(p, p.content().withUnread(List.of(unread(d, words[1], words[2])))))
                    .toList());
        });
    }

    private DocumentReport framed(DocumentReport d) {
        List<Frame> frames = rows("frame").map(this::frame).toList();
        return d.withParts(d.parts().stream()
                .map(p -> with(
                        p,
                        new PartContent(
                                p.content().application(),
                                p.content().decision(),
                                Optional.empty(),
                                List.of(),
                                frames)))
                .toList());
    }

    private Frame frame(String line) {
        String[] parts = line.split(": ");
        String[] head = parts[0].split(" ", 2);
        return new Frame(
                Integer.parseInt(head[0]),
                Written.text(document, head[1]),
                Written.money(document, parts[1]).orElseThrow());
    }

    public static DocumentReport document(
            String name, PartKind kind, Optional<Application> application, Optional<Decision> decision) {
        Part part = new Part(
                name + "-1",
                kind,
                name,
                new PageRange(1, 1),
                TextSource.TEXT_LAYER,
                new PartContent(application, decision, Optional.empty(), List.of()));
        return new DocumentReport(
                name,
                name + ".pdf",
                "application/pdf",
                1,
                DocumentReport.Status.EXTRACTED,
                Optional.empty(),
                List.of(),
                List.of(part));
    }

    private Stream<String> rows(String kind) {
        return rows.getOrDefault(kind, List.of()).stream().map(String::strip);
    }

    private Optional<BudgetTable> table(String kind) {
        List<String> lines = rows.getOrDefault(kind, List.of());
        Unit unit = values.containsKey("A.tkr") ? Unit.TSEK : values.containsKey("A.mnkr") ? Unit.MSEK : Unit.SEK;
        List<String> malformed = kind.equals("cost") ? rows("malformed").toList() : List.<String>of();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new WrittenTable(document, unit).of(lines, malformed));
    }

    private Activity activity(String line) {
        String[] nameAndCosts = line.split(": ");
        String[] costs = nameAndCosts[1].split(" = ");
        List<Activity.Step> steps = new ArrayList<>();
        if (costs.length > 1) {
            for (String cost : costs[1].split(" ")) {
                steps.add(new Activity.Step(Written.text(document, "steg"), Written.money(document, cost)));
            }
        }
        return new Activity(
                Written.text(document, nameAndCosts[0]), Period.NONE, Written.money(document, costs[0]), steps);
    }

    private Application.Share share(String line) {
        String[] parts = line.split(": ");
        return new Application.Share(
                parts[0], Written.read(document, parts[1], BigDecimal::new).orElseThrow());
    }

    private Decision.FundingSource source(String line) {
        String[] parts = line.split(": ");
        return new Decision.FundingSource(Written.text(document, parts[0]), Written.money(document, parts[1]));
    }

    private Optional<Field<String>> text(String key) {
        return value(key, Function.identity());
    }

    private Optional<Field<Money>> money(String key) {
        return value(key, v -> Money.of(new BigDecimal(v)));
    }

    private Optional<Field<BigDecimal>> percent(String key) {
        return value(key, BigDecimal::new);
    }

    private Optional<Field<LocalDate>> date(String key) {
        return value(key, LocalDate::parse);
    }

    private Period period(String side) {
        return new Period(date(side + ".start"), date(side + ".end"));
    }

    private <T> Optional<Field<T>> value(String key, Function<String, T> parse) {
        return Written.read(document, values.getOrDefault(key, ""), parse);
    }
}
