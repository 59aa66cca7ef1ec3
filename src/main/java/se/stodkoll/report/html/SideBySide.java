package se.stodkoll.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Field;
import se.stodkoll.report.digest.Compared;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.PlacedPart;
import se.stodkoll.report.digest.StateMark;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.html.Views.SideRow;
import se.stodkoll.report.html.Views.Sides;
import se.stodkoll.report.html.Views.Value;

/** The two sides of a case beside each other; whether they differ is what the rules found, judged nowhere else. */
final class SideBySide {
    private static final StateMark SAME = new StateMark("match", "=", "Lika");

    private final NightDigest night;
    private final Matter matter;
    private final Optional<DocumentReport> appliedHome;
    private final Optional<DocumentReport> decidedHome;

    SideBySide(NightDigest night, Matter matter) {
        this.night = night;
        this.matter = matter;
        appliedHome = home(matter.applied());
        decidedHome = home(matter.decided());
    }

    Sides sides() {
        return new Sides(files(matter.applied()), files(matter.decided()), rows());
    }

    private static Optional<DocumentReport> home(List<PlacedPart> parts) {
        return parts.stream().map(PlacedPart::document).findFirst();
    }

    private static String files(List<PlacedPart> parts) {
        return parts.stream().map(p -> p.document().file()).distinct().collect(Collectors.joining(", "));
    }

    private List<SideRow> rows() {
        List<SideRow> rows = new ArrayList<>();
        rows.add(row(
                "Belopp",
                applied(a -> a.request().amount()),
                values(matter.granted(), decidedHome),
                Rule.AMOUNT_DIFFERS,
                Rule.CAP_EXCEEDS_PERCENT,
                Rule.CAP_BELOW_PERCENT,
                Rule.FUNDING_SHARE_DIFFERS));
        rows.add(row("Utfall", List.of(), decided(d -> d.grant().outcome()), Rule.REJECTED));
        rows.add(row(
                "Procent",
                applied(a -> a.request().percent()),
                decided(d -> d.grant().percent()),
                Rule.PERCENT_DIFFERS,
                Rule.SHARE_DIFFERS));
        rows.add(row(
                "Period",
                period(applied(a -> a.period().start()), applied(a -> a.period().end())),
                period(decided(d -> d.period().start()), decided(d -> d.period().end())),
                Rule.PERIOD_DIFFERS,
                Rule.PERIOD_MISSING,
                Rule.START_BEFORE_DECISION));
        rows.add(row(
                "Projekt",
                applied(a -> a.identity().projectName()),
                decided(Decision::projectName),
                Rule.PROJECT_NAME_DIFFERS));
        rows.add(row(
                "Sökande / mottagare",
                applied(a -> a.applicant().name()),
                decided(d -> d.grant().beneficiary()),
                Rule.APPLICANT_DIFFERS));
        rows.add(row(
                "Diarienummer",
                applied(a -> a.identity().diaryNumber()),
                decided(Decision::diaryNumber),
                Rule.DIARY_NUMBER_DIFFERS));
        rows.add(row("Ersätter beslut", List.of(), decided(Decision::replaces)));
        rows.add(row("Återgivet i beslutet", List.of(), restated(), Rule.RESTATED_DIFFERS));
        rows.add(row("Finansieringskällor", List.of(), sources(), Rule.FUNDING_SOURCES_SUM));
        rows.add(row(
                "Beslut",
                List.of(),
                concat(
                        decided(d -> d.origin().decidingBody()),
                        decided(d -> d.origin().decisionDate()))));
        return rows.stream()
                .filter(r -> !r.applied().isEmpty() || !r.decided().isEmpty())
                .toList();
    }

    private SideRow row(String label, List<Value> applied, List<Value> decided, Rule... rules) {
        Set<Rule> concerned = EnumSet.noneOf(Rule.class);
        concerned.addAll(List.of(rules));
        Optional<Finding> worst = matter.matter().findings().stream()
                .filter(f -> concerned.contains(f.rule()))
                .min(Comparator.comparing(Finding::severity));
        return new SideRow(
                label,
                applied,
                decided,
                verdict(worst, applied, decided),
                worst.map(Compared::difference).orElse(""));
    }

    private static Optional<StateMark> verdict(Optional<Finding> worst, List<Value> applied, List<Value> decided) {
        if (worst.isPresent()) {
            StateMark mark = StateMark.title(worst.get());
            boolean differs = worst.get().severity() == Severity.MISMATCH;
            return Optional.of(differs ? new StateMark(mark.code(), mark.icon(), "Skiljer") : mark);
        }
        return applied.isEmpty() || decided.isEmpty() ? Optional.empty() : Optional.of(SAME);
    }

    private <T> List<Value> applied(Function<Application, Optional<Field<T>>> field) {
        return values(matter.ofApplication(field), appliedHome);
    }

    private <T> List<Value> decided(Function<Decision, Optional<Field<T>>> field) {
        return values(matter.ofDecision(field), decidedHome);
    }

    private List<Value> values(Optional<? extends Field<?>> field, Optional<DocumentReport> home) {
        return field.stream().map(f -> Shown.of(night, f, home)).toList();
    }

    /** "2026-01-01 – 2026-12-31" as one value; an open end is told as such. */
    private static List<Value> period(List<Value> start, List<Value> end) {
        List<Value> ends = concat(start, end);
        if (ends.isEmpty()) {
            return List.of();
        }
        String from = start.isEmpty() ? "okänd start" : start.get(0).text();
        String to = end.isEmpty() ? "okänt slut" : end.get(0).text();
        String doubt = ends.stream()
                .map(Value::doubt)
                .filter(d -> !d.isEmpty())
                .findFirst()
                .orElse("");
        return List.of(new Value(
                from + " – " + to,
                ends.get(0).origin(),
                doubt,
                ends.get(0).place(),
                ends.get(0).link()));
    }

    private List<Value> restated() {
        List<Value> figures = concat(
                decided(d -> d.restated().amount()), decided(d -> d.restated().percent()));
        return concat(
                figures,
                period(
                        decided(d -> d.restated().period().start()),
                        decided(d -> d.restated().period().end())));
    }

    private static List<Value> concat(List<Value> first, List<Value> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<Value> sources() {
        return matter.decisions().stream()
                .flatMap(d -> d.fundingSources().stream())
                .map(s -> {
                    Value name = Shown.of(night, s.name(), decidedHome);
                    String amount = s.amount()
                            .map(a -> ": " + SwedishFormat.kronor(a.value()))
                            .orElse("");
                    return new Value(name.text() + amount, name.origin(), name.doubt(), name.place(), name.link());
                })
                .toList();
    }
}
