package se.stodkoll.report;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;

/**
 * A made project: what its documents say.
 *
 * @param name of the project
 * @param applicant who applies and gets the grant
 * @param percent applied for and granted
 * @param requested kronor
 * @param granted kronor
 * @param start first day
 * @param end last day
 */
record MadeProject(
        String name, String applicant, String percent, long requested, long granted, String start, String end) {
    static final List<String> COLUMNS = List.of("2026", "2027", "Totalt");

    Application application(Made m) {
        return new Application(
                new Application.Identity(
                        m.words(name),
                        m.words("815" + Math.abs(name.hashCode() % 1000)),
                        Optional.empty(),
                        m.words("26RS10" + Math.abs(name.hashCode() % 1000))),
                new Application.Applicant(m.words(applicant), m.words("232100-0164")),
                m.period(start, end),
                new Application.Request(m.percent(percent), m.kr(requested), Optional.empty(), true),
                List.of(),
                Optional.of(budget(m)),
                new Application.Form(
                        List.of(new Application.Share(
                                "Stödandel av faktiska kostnader",
                                m.percent(percent).orElseThrow())),
                        List.of(
                                m.words("Lindesberg").orElseThrow(),
                                m.words("Nora").orElseThrow()),
                        m.words("Plusgiro"),
                        m.words("12 34 56-7"),
                        Optional.of(m.field(true, "Ja")),
                        Optional.of(m.field(true, "Ja")),
                        List.of(new Application.Answer("Vad ska göras?", "Det som behövs.")),
                        List.of(new Application.Contact(
                                "Ekonomi", "Provperson Ett", "prov@example.org", "010-000 00 00"))));
    }

    /** Two years, the second a third; costs are twice what is applied for. */
    private Budget budget(Made m) {
        long total = requested * 2;
        long second = total / 3;
        long first = total - second;
        long staff = first * 7 / 10;
        BudgetTable costs = m.table(
                "Kostnader",
                COLUMNS,
                m.row("Personal", RowKind.ITEM, COLUMNS, staff, second, staff + second),
                m.row("Externa tjänster", RowKind.ITEM, COLUMNS, first - staff, null, first - staff),
                m.row("Summa kostnader", RowKind.TOTAL, COLUMNS, first, second, total));
        BudgetTable financing = m.table(
                "Finansiering",
                COLUMNS,
                m.row(
                        "Region Örebro län, 1:1-medel",
                        RowKind.ITEM,
                        COLUMNS,
                        first / 2,
                        requested - first / 2,
                        requested),
                m.row(
                        "Deltagande kommuner",
                        RowKind.ITEM,
                        COLUMNS,
                        first - first / 2,
                        total - requested - (first - first / 2),
                        total - requested),
                m.row("Summa finansiering", RowKind.TOTAL, COLUMNS, first, second, total));
        return new Budget(List.of(2026, 2027), Optional.of(costs), Optional.of(financing), Optional.empty());
    }

    Decision decision(Made m) {
        return new Decision(
                m.words(name),
                m.words("26RS10" + Math.abs(name.hashCode() % 1000)),
                new Decision.Grant(m.words(applicant), m.percent(percent), m.kr(granted), false),
                m.period(start, end),
                new Decision.Origin(m.words("Regional tillväxtnämnd"), m.day("2025-12-11")),
                List.of(new Decision.FundingSource(
                        m.words("statligt regionalt utvecklingsstöd").orElseThrow(), Optional.empty())),
                new Decision.Terms(List.of("Budgeten ska vara fullt finansierad."), Optional.empty(), List.of()),
                new Decision.Restated(m.percent(percent), m.kr(requested), m.period(start, end)));
    }

    static Part part(String sha, int number, PartKind kind, String title, TextSource source, PartContent content) {
        return new Part(
                sha.substring(0, 12) + "-" + number,
                kind,
                title,
                new PageRange(number * 2 - 1, number * 2),
                source,
                content);
    }

    static PartContent content(Application application) {
        return new PartContent(Optional.of(application), Optional.empty(), Optional.empty(), List.of());
    }

    static PartContent content(Decision decision) {
        return new PartContent(Optional.empty(), Optional.of(decision), Optional.empty(), List.of());
    }
}
