package se.stodkoll.report;

import static se.stodkoll.report.Made.finding;
import static se.stodkoll.report.Made.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Link;
import se.stodkoll.model.finding.Message;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunFiles;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;

/** Runs made for tests: Swedish cases of every status, and files of every fate. */
final class MadeReports {
    private final List<DocumentReport> documents = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    /** A small night with a case of every kind. */
    static RunReport ordinary() {
        MadeReports night = new MadeReports();
        night.matching("Grönare skogsbruk i Bergslagen", "Lindesbergs kommun", 640_000);
        night.amountDiffers();
        night.misprintedBudget();
        night.doubtful();
        night.lonely();
        night.supportList();
        night.unreadable();
        return night.report();
    }

    /** {@code n} cases, a tenth of them differing. */
    static RunReport large(int n) {
        MadeReports night = new MadeReports();
        for (int i = 0; i < n; i++) {
            if (i % 10 == 0) {
                night.differing("Projekt nummer " + i, 500_000 + 1_000L * i, 400_000 + 1_000L * i);
            } else {
                night.matching("Projekt nummer " + i, "Hallsbergs kommun", 500_000 + 1_000L * i);
            }
        }
        return night.report();
    }

    /** A case with {@code n} findings, and ordinary ones. */
    static RunReport withALongCase(int n) {
        MadeReports night = new MadeReports();
        night.amountDiffers();
        night.misreadThroughout(n);
        night.doubtful();
        return night.report();
    }

    /** Every text of documents replaced by {@code attack}. */
    static RunReport hostile(String attack) {
        MadeReports night = new MadeReports();
        MadeProject project = new MadeProject(attack, attack, "50", 100, 50, "2026-01-01", "2026-12-31");
        String sha = night.sha();
        Made m = Made.text(sha);
        Part applied = MadeProject.part(
                sha,
                1,
                PartKind.APPLICATION,
                attack,
                TextSource.TEXT_LAYER,
                MadeProject.content(labelled(project.application(m), m, attack)));
        Part decided = MadeProject.part(
                sha, 2, PartKind.DECISION, attack, TextSource.TEXT_LAYER, MadeProject.content(project.decision(m)));
        Part list = MadeProject.part(sha, 3, PartKind.SUPPORT_LIST, attack, TextSource.TEXT_LAYER, listed(m, attack));
        night.file(sha, attack, applied, decided, list);
        String said = attack.substring(0, Math.min(ReviewEvent.LONGEST_TEXT, attack.length()));
        Finding f = new Finding(
                Rule.APPLICANT_DIFFERS,
                Severity.MISMATCH,
                new Message(attack, attack),
                new Comparison(
                        Comparison.Type.TEXT,
                        Optional.of(attack),
                        Optional.of(attack),
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(attack),
                List.of(m.at(attack)),
                Optional.of(attack));
        ReviewEvent verdict = new ReviewEvent(
                1,
                Instant.EPOCH,
                said,
                ReviewAct.CONFIRM,
                ReviewSubject.ofFinding(List.of(applied.id()), "k", Rule.AMOUNT_DIFFERS),
                Optional.empty(),
                Optional.empty(),
                said);
        night.pair(attack, CaseStatus.MISMATCH, applied, decided, f.withVerdict(verdict));
        night.documents.add(new DocumentReport(
                night.sha(),
                attack,
                "application/pdf",
                0,
                DocumentReport.Status.FAILED,
                Optional.empty(),
                List.of(new Problem(ProblemCode.DAMAGED, attack, 0)),
                List.of()));
        return night.report();
    }

    private static Application labelled(Application whole, Made m, String label) {
        BudgetTable table = m.table(
                label, List.of(label, "Totalt"), m.row(label, RowKind.ITEM, List.of(label, "Totalt"), 100L, 100L));
        return new Application(
                whole.identity(),
                whole.applicant(),
                whole.period(),
                whole.request(),
                whole.activities(),
                Optional.of(new Budget(List.of(2026), Optional.of(table), Optional.of(table), Optional.empty())),
                whole.form());
    }

    private static PartContent listed(Made m, String text) {
        SupportList.SupportGrant grant = new SupportList.SupportGrant(
                m.words(text),
                m.words(text),
                m.words(text),
                new SupportList.Recipient(m.words(text), m.words(text), m.words(text)),
                m.kr(1),
                m.field(SupportList.Outcome.GRANTED, text),
                m.words(text));
        SupportList list = new SupportList(m.period("2025-10-01", "2025-12-31"), List.of(grant));
        return new PartContent(Optional.empty(), Optional.empty(), Optional.of(list), List.of());
    }

    /** A rejection, a paper that agrees, and one of which something was not read. */
    static RunReport partlyRead() {
        MadeReports night = new MadeReports();
        night.matching("Grönare skogsbruk i Bergslagen", "Region Örebro län", 640_000);
        night.rejected();
        String sha = night.sha();
        Evidence told = Made.text(sha).at("Nämnden beviljar 300 000 kr till Nora kommun");
        Part part = MadeProject.part(
                sha,
                1,
                PartKind.MINUTES,
                "Protokoll",
                TextSource.TEXT_LAYER,
                new PartContent(Optional.empty(), Optional.empty(), Optional.empty(), List.of())
                        .withUnread(List.of(new Unread(Unread.Kind.MONEY_WITHOUT_RECORD, told))));
        night.file(sha, "protokoll.pdf", part);
        night.add(
                "Protokoll",
                CaseStatus.REVIEW,
                List.of(),
                List.of(part.id()),
                finding(
                        Rule.NOT_READ,
                        "protokoll.pdf s. 1: här står om pengar: ”" + told.text() + "”. Läs sidan.",
                        Comparison.none(),
                        told));
        return night.report();
    }

    private void rejected() {
        MadeProject p =
                new MadeProject("Spel i skogen", "Laxå kommun", "50", 410_000, 410_000, "2026-01-01", "2027-12-31");
        Part[] parts = twoFiles(p, 0.98);
        Decision d = parts[1].content().decision().orElseThrow();
        Made m = Made.text(documents.get(documents.size() - 1).sha256());
        Decision turnedDown = new Decision(
                d.projectName(),
                d.diaryNumber(),
                new Decision.Grant(
                        d.grant().beneficiary(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.of(m.field(SupportList.Outcome.REJECTED, "avslår ansökan"))),
                Period.NONE,
                d.origin(),
                List.of(),
                d.terms(),
                d.restated(),
                m.words("24RS4711"));
        Part decided = MadeProject.part(
                documents.get(documents.size() - 1).sha256(),
                1,
                PartKind.DECISION,
                "Beslut",
                TextSource.TEXT_LAYER,
                MadeProject.content(turnedDown));
        DocumentReport last = documents.remove(documents.size() - 1);
        documents.add(last.withParts(List.of(decided)));
        pair(
                p.name(),
                CaseStatus.MATCH,
                parts[0],
                decided,
                finding(
                        Rule.REJECTED,
                        "Nämnden avslår ansökan.",
                        Comparison.none(),
                        turnedDown.grant().outcome().orElseThrow().evidence()));
    }

    static RunReport empty() {
        return new MadeReports().report();
    }

    private static Map<String, Map<String, Object>> settings() {
        return Map.of(
                "rules", Map.of("ROW_SUM", "WARNING"),
                "tolerances", Map.of("percentPoints", new BigDecimal("0.5")),
                "frames", Map.of("2026", new BigDecimal(25_520_000)));
    }

    private RunReport report() {
        return new RunReport(
                "2026-11-22-0200",
                Instant.parse("2026-11-22T01:00:00Z"),
                Instant.parse("2026-11-22T01:12:30Z"),
                "0.1.0",
                documents,
                cases,
                settings(),
                files());
    }

    /** All but the first four came tonight. */
    private RunFiles files() {
        Map<String, String> originals = new HashMap<>();
        Set<String> tonight = new HashSet<>();
        for (DocumentReport d : documents) {
            if (originals.size() >= 4) {
                tonight.add(d.sha256());
            }
            originals.put(d.sha256(), "archive/2026-11-22/" + d.sha256() + ".pdf");
        }
        return new RunFiles(tonight, originals, new Balance(14, 9, 1, 2, 2));
    }

    private void matching(String name, String applicant, long kronor) {
        MadeProject p = new MadeProject(name, applicant, "50", kronor, kronor, "2026-01-01", "2027-12-31");
        Part[] parts = twoFiles(p, 0.98);
        pair(name, CaseStatus.MATCH, parts[0], parts[1]);
    }

    private void differing(String name, long requested, long granted) {
        MadeProject p =
                new MadeProject(name, "Region Örebro län", "50", requested, granted, "2026-01-01", "2027-12-31");
        Part[] parts = twoFiles(p, 0.98);
        pair(name, CaseStatus.MISMATCH, parts[0], parts[1], amountDiffers(parts, requested, granted));
    }

    private void amountDiffers() {
        MadeProject p = new MadeProject(
                "Kompetensnav Södra Närke",
                "Hallsbergs kommun",
                "50",
                1_150_097,
                1_114_097,
                "2026-01-01",
                "2027-12-31");
        Part[] parts = twoFiles(p, 0.98);
        Finding amount = amountDiffers(parts, p.requested(), p.granted());
        Finding restated = finding(
                Rule.RESTATED_DIFFERS,
                "Beslutet återger ansökt belopp 1 150 097 kr men beviljar högst 1 114 097 kr.",
                money(1_150_097, 1_114_097),
                parts[1].content()
                        .decision()
                        .orElseThrow()
                        .restated()
                        .amount()
                        .orElseThrow()
                        .evidence());
        pair(
                p.name(),
                CaseStatus.MISMATCH,
                parts[0],
                parts[1],
                amount.withCause(1),
                restated.withCause(1),
                finding(
                        Rule.START_BEFORE_DECISION,
                        "Projektet får påbörjas 2026-01-01, före beslutet 2026-02-12.",
                        new Comparison(
                                Comparison.Type.DATE,
                                Optional.of("2026-02-12"),
                                Optional.of("2026-01-01"),
                                Optional.of(BigDecimal.valueOf(-42)),
                                Optional.empty())));
    }

    private static Finding amountDiffers(Part[] parts, long requested, long granted) {
        Evidence a = parts[0].content()
                .application()
                .orElseThrow()
                .request()
                .amount()
                .orElseThrow()
                .evidence();
        Evidence d = parts[1].content()
                .decision()
                .orElseThrow()
                .grant()
                .maxAmount()
                .orElseThrow()
                .evidence();
        return finding(
                Rule.AMOUNT_DIFFERS,
                "Ansökan gäller " + Made.printed(requested) + " kr, beslutet högst " + Made.printed(granted) + " kr.",
                money(requested, granted),
                a,
                d);
    }

    private void misprintedBudget() {
        MadeProject p = new MadeProject(
                "Cykelled längs kanalen", "Askersunds kommun", "50", 500_000, 500_000, "2026-03-01", "2027-12-31");
        String sha = sha();
        Made m = Made.text(sha);
        List<String> c = MadeProject.COLUMNS;
        BudgetRow wrong = m.row("Tillväxtbidrag", RowKind.ITEM, c, 684_120L, 120_000L, 768_120L);
        BudgetTable financing = m.table(
                "Finansiering",
                c,
                wrong,
                m.row("Kommunen", RowKind.ITEM, c, 100_000L, 131_880L, 231_880L),
                m.row("Summa", RowKind.TOTAL, c, 748_120L, 251_880L, 1_000_000L));
        Application whole = p.application(m);
        Budget budget = new Budget(
                List.of(2026, 2027), whole.budget().orElseThrow().costs(), Optional.of(financing), Optional.empty());
        Application applied = new Application(
                whole.identity(),
                whole.applicant(),
                whole.period(),
                whole.request(),
                whole.activities(),
                Optional.of(budget),
                whole.form());
        Part a = MadeProject.part(
                sha,
                1,
                PartKind.PROJECT_DESCRIPTION,
                "Projektbeskrivning",
                TextSource.TEXT_LAYER,
                MadeProject.content(applied));
        Part d = MadeProject.part(
                sha,
                2,
                PartKind.DECISION_PROPOSAL,
                "Förslag till beslut",
                TextSource.TEXT_LAYER,
                MadeProject.content(p.decision(m)));
        file(sha, "nämnd/handlingar 2026-02.pdf", a, d);
        Evidence misprinted = wrong.amounts().get("2026").evidence();
        Evidence total = wrong.total().orElseThrow().evidence();
        Finding row = Made.at(
                finding(
                        Rule.ROW_SUM,
                        "Raden Tillväxtbidrag: åren blir 804 120 kr, utskriven summa är 768 120 kr.",
                        money(804_120, 768_120),
                        total,
                        misprinted),
                "Finansiering, rad Tillväxtbidrag",
                "Med 648 120 kr för 2026 stämmer både rad och kolumn.");
        Finding column = Made.at(
                finding(
                        Rule.COLUMN_SUM,
                        "Kolumnen 2026: raderna blir 784 120 kr, utskriven summa är 748 120 kr.",
                        money(784_120, 748_120),
                        financing.rows().get(2).amounts().get("2026").evidence(),
                        misprinted),
                "Finansiering, kolumn 2026",
                "Med 648 120 kr för Tillväxtbidrag stämmer både rad och kolumn.");
        pair(p.name(), CaseStatus.MISMATCH, a, d, row.withCause(1), column.withCause(1));
    }

    private void doubtful() {
        MadeProject p = new MadeProject(
                "Unga in i arbete", "Kumla kommun", "33.3", 812_400, 812_400, "2026-02-01", "2027-06-30");
        Part[] parts = twoFiles(p, 0.52);
        Field<Money> read = parts[0].content()
                .application()
                .orElseThrow()
                .request()
                .amount()
                .orElseThrow();
        pair(
                p.name(),
                CaseStatus.REVIEW,
                parts[0],
                parts[1],
                finding(
                        Rule.LOW_CONFIDENCE,
                        "Sökt belopp lästes som 812 400 kr med låg säkerhet. Se efter i bilden.",
                        Comparison.none(),
                        read.evidence()));
    }

    private void misreadThroughout(int n) {
        MadeProject p = new MadeProject(
                "Vattenvård i Svartåns dalgång",
                "Örebro kommun",
                "50",
                2_150_000,
                2_100_000,
                "2026-01-01",
                "2028-12-31");
        Part[] parts = twoFiles(p, 0.52);
        Finding differs = amountDiffers(parts, p.requested(), p.granted());
        List<Finding> findings = new ArrayList<>(List.of(differs));
        for (int row = 1; row < n; row++) {
            findings.add(finding(
                    Rule.ROW_SUM,
                    "Raden Åtgärd " + row + ": åren blir 804 120 kr, utskriven summa är 768 120 kr.",
                    money(804_120, 768_120),
                    differs.evidence().get(0)));
        }
        pair(p.name(), CaseStatus.MISMATCH, parts[0], parts[1], findings.toArray(Finding[]::new));
    }

    private void lonely() {
        MadeProject a = new MadeProject(
                "Testbädd för cirkulärt byggande",
                "Örebro universitet",
                "40",
                2_400_000,
                2_400_000,
                "2026-01-01",
                "2027-12-31");
        String sha = sha();
        Part applied = MadeProject.part(
                sha,
                1,
                PartKind.APPLICATION,
                "Ansökan om stöd",
                TextSource.OCR,
                MadeProject.content(a.application(Made.scanned(sha, 0.9))));
        file(sha, "ansökningar/testbädd.pdf", applied);
        add(
                a.name(),
                CaseStatus.UNMATCHED,
                List.of(applied.id()),
                List.of(),
                finding(Rule.NO_DECISION, "Inget beslut hittades för ansökan.", Comparison.none()));
        MadeProject d = new MadeProject(
                "Bredband på landsbygden", "Laxå kommun", "28", 800_609, 800_609, "2026-01-01", "2027-12-31");
        String other = sha();
        Part decided = MadeProject.part(
                other,
                1,
                PartKind.DECISION,
                "Beslut",
                TextSource.REPAIRED,
                MadeProject.content(d.decision(Made.text(other))));
        file(other, "beslut/bredband.pdf", decided);
        add(
                d.name(),
                CaseStatus.UNMATCHED,
                List.of(),
                List.of(decided.id()),
                finding(Rule.NO_APPLICATION, "Ingen ansökan hittades för beslutet.", Comparison.none()));
    }

    private void supportList() {
        String sha = sha();
        Made m = Made.text(sha);
        SupportList.SupportGrant granted = new SupportList.SupportGrant(
                m.words("25RS8801"),
                m.words("Konsulttjänst"),
                m.words("Export"),
                new SupportList.Recipient(m.words("Provbolaget AB"), m.words("K"), m.words("Degerfors")),
                m.kr(75_000),
                m.field(SupportList.Outcome.GRANTED, "Bifall"),
                m.words("Provperson Två"));
        SupportList.SupportGrant rejected = new SupportList.SupportGrant(
                m.words("25RS8802"),
                m.words("Investering"),
                Optional.empty(),
                new SupportList.Recipient(m.words("Andra bolaget HB"), Optional.empty(), m.words("Karlskoga")),
                Optional.empty(),
                m.field(SupportList.Outcome.REJECTED, "Avslag"),
                Optional.empty());
        SupportList list = new SupportList(m.period("2025-10-01", "2025-12-31"), List.of(granted, rejected));
        Part part = MadeProject.part(
                sha,
                1,
                PartKind.SUPPORT_LIST,
                "Beslut om företagsstöd",
                TextSource.TEXT_LAYER,
                new PartContent(Optional.empty(), Optional.empty(), Optional.of(list), List.of()));
        file(sha, "beslut/företagsstöd q4.pdf", part);
    }

    private void unreadable() {
        String first = documents.get(0).sha256();
        documents.add(new DocumentReport(
                first,
                "kopia av ansökan.pdf",
                "application/pdf",
                4,
                DocumentReport.Status.DUPLICATE,
                Optional.of(first),
                List.of(),
                List.of()));
        documents.add(new DocumentReport(
                sha(),
                "hemlig.pdf",
                "application/pdf",
                0,
                DocumentReport.Status.FAILED,
                Optional.empty(),
                List.of(new Problem(
                        ProblemCode.ENCRYPTED,
                        "Filen kräver lösenord. Spara den utan lösenord och lägg in den igen.",
                        0)),
                List.of()));
        documents.add(new DocumentReport(
                sha(),
                "trasig.pdf",
                "application/pdf",
                0,
                DocumentReport.Status.FAILED,
                Optional.empty(),
                List.of(new Problem(ProblemCode.DAMAGED, "Filen slutar mitt i. Hämta den på nytt från avsändaren.", 0)),
                List.of()));
    }

    /** An application (read from a picture where confidence is low) and its decision, a file each. */
    private Part[] twoFiles(MadeProject p, double confidence) {
        String a = sha();
        Made read = confidence < 0.9 ? Made.scanned(a, confidence) : Made.text(a);
        Part applied = MadeProject.part(
                a,
                1,
                PartKind.APPLICATION,
                "Ansökan om stöd",
                confidence < 0.9 ? TextSource.OCR : TextSource.TEXT_LAYER,
                MadeProject.content(p.application(read)));
        file(a, "ansökningar/" + p.name().toLowerCase(Locale.ROOT) + ".pdf", applied);
        String d = sha();
        Part decided = MadeProject.part(
                d,
                1,
                PartKind.DECISION_PROPOSAL,
                "Förslag till beslut",
                TextSource.TEXT_LAYER,
                MadeProject.content(p.decision(Made.text(d))));
        file(d, "beslut/" + p.name().toLowerCase(Locale.ROOT) + ".pdf", decided);
        return new Part[] {applied, decided};
    }

    private void pair(String name, CaseStatus status, Part applied, Part decided, Finding... findings) {
        add(name, status, List.of(applied.id()), List.of(decided.id()), findings);
    }

    private void add(String name, CaseStatus status, List<String> applied, List<String> decided, Finding... findings) {
        List<Link> links = applied.isEmpty() || decided.isEmpty()
                ? List.of()
                : List.of(
                        new Link(applied.get(0), decided.get(0), 0.97, List.of("samma projektnamn", "samma sökande")));
        cases.add(new Case("A" + (cases.size() + 1), name, status, applied, decided, links, List.of(findings)));
    }

    private void file(String sha, String file, Part... parts) {
        documents.add(new DocumentReport(
                sha,
                file,
                "application/pdf",
                parts.length * 2,
                DocumentReport.Status.EXTRACTED,
                Optional.empty(),
                List.of(),
                List.of(parts)));
    }

    private String sha() {
        return String.format(Locale.ROOT, "%012x", 0xa10000000000L + documents.size())
                .repeat(6)
                .substring(0, 64);
    }
}
