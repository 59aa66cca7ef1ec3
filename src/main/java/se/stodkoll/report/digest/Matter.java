package se.stodkoll.report.digest;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.RowRef;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * A case with the parts that its ids name.
 *
 * @param matter the case
 * @param applied parts of the application's side
 * @param decided parts of the decision's side
 */
public record Matter(Case matter, List<PlacedPart> applied, List<PlacedPart> decided) {
    /** What a paper says against itself. */
    private static final Set<Rule> MISPRINTS = EnumSet.of(
            Rule.RESTATED_DIFFERS,
            Rule.FUNDING_SOURCES_SUM,
            Rule.CAP_EXCEEDS_PERCENT,
            Rule.ROW_SUM,
            Rule.COLUMN_SUM,
            Rule.NOT_FULLY_FINANCED,
            Rule.YEARLY_FINANCING_DIFFERS,
            Rule.FUNDING_SHARE_DIFFERS,
            Rule.ACTIVITY_COST_SUM,
            Rule.OVERHEAD_RATE,
            Rule.SHARE_DIFFERS,
            Rule.MALFORMED_AMOUNT);

    public Matter {
        applied = List.copyOf(applied);
        decided = List.copyOf(decided);
    }

    /** Every part of the case once, the application's side first. */
    public List<PlacedPart> parts() {
        return Stream.concat(
                        applied.stream(),
                        decided.stream().filter(d -> applied.stream().noneMatch(a -> a.isSame(d))))
                .toList();
    }

    /** What is applied for; from a decision that restates it where there is no other. */
    public List<Application> applications() {
        List<Application> own = applied.stream()
                .flatMap(p -> p.part().content().application().stream())
                .toList();
        return own.isEmpty()
                ? decided.stream()
                        .flatMap(p -> p.part().content().application().stream())
                        .toList()
                : own;
    }

    /** Those of its parts; where they are rows of lists, these. */
    public List<Decision> decisions() {
        return matter.rows().isEmpty()
                ? decided.stream()
                        .flatMap(p -> p.part().content().decision().stream())
                        .toList()
                : matter.rows().stream().flatMap(this::inRow).toList();
    }

    private Stream<Decision> inRow(RowRef ref) {
        return decided.stream()
                .filter(p -> p.part().id().equals(ref.part()))
                .flatMap(p -> p.part().content().supportList().stream())
                .map(SupportList::grants)
                .filter(grants -> ref.row() < grants.size())
                .map(grants -> Decision.of(grants.get(ref.row())));
    }

    /** The first application that states it. */
    public <T> Optional<Field<T>> ofApplication(Function<Application, Optional<Field<T>>> field) {
        return applications().stream().flatMap(a -> field.apply(a).stream()).findFirst();
    }

    /** The first decision that states it. */
    public <T> Optional<Field<T>> ofDecision(Function<Decision, Optional<Field<T>>> field) {
        return decisions().stream().flatMap(d -> field.apply(d).stream()).findFirst();
    }

    public Optional<Field<Money>> requested() {
        return ofApplication(a -> a.request().amount());
    }

    /** Nothing where the decision in force, the first, turns the application down. */
    public Optional<Field<Money>> granted() {
        return isRejected() ? Optional.empty() : ofDecision(d -> d.grant().maxAmount());
    }

    /** Whether the decision in force, the first, turns the application down. */
    public boolean isRejected() {
        return decisions().stream()
                .findFirst()
                .filter(d -> d.grant().rejected())
                .isPresent();
    }

    /**
     * The largest difference in money, without sign, that a finding of severity MISMATCH tells; zero where none does.
     * The largest and not the sum, since one misprint shows both in its row and in its column.
     */
    public Money difference() {
        return matter.findings().stream()
                .filter(f -> f.severity() == Severity.MISMATCH && !f.isDismissed())
                .flatMap(f -> differenceOf(f).stream())
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    /** How far the amount granted is from the one applied for, without sign; empty where no finding that counts says so. */
    Optional<Money> differenceGranted() {
        return differing(f -> f.rule() == Rule.AMOUNT_DIFFERS)
                .flatMap(f -> differenceOf(f).stream())
                .findFirst();
    }

    /** The largest sum by which a paper of the case contradicts itself; zero where it does so without money; empty where none does. */
    Optional<Money> misprint() {
        return differing(f -> MISPRINTS.contains(f.rule()))
                .map(f -> differenceOf(f).orElse(Money.ZERO))
                .max(Comparator.naturalOrder());
    }

    /** Whether the two sides differ in share, period, organisation or the like. */
    boolean differsOtherwise() {
        return differing(f -> f.rule() != Rule.AMOUNT_DIFFERS && !MISPRINTS.contains(f.rule()))
                .findAny()
                .isPresent();
    }

    private Stream<Finding> differing(Predicate<Finding> which) {
        return matter.leads().stream()
                .filter(f -> f.severity() == Severity.MISMATCH && !f.isDismissed())
                .filter(which);
    }

    /** The difference in money that a finding tells, without sign. */
    static Optional<Money> differenceOf(Finding finding) {
        return finding.comparison().type() == Comparison.Type.MONEY
                ? finding.comparison().actualMinusExpected().map(Money::of).map(Money::abs)
                : Optional.empty();
    }

    /** Lower is worse: cases with a mismatch, to review, with one side only, with a warning, with nothing. */
    int worst() {
        boolean differs =
                matter.findings().stream().anyMatch(f -> f.severity() == Severity.MISMATCH && !f.isDismissed());
        return switch (matter.status()) {
            case MISMATCH -> 0;
            case REVIEW -> 1;
            case UNMATCHED -> differs ? 0 : 2;
            case MATCH -> 3;
        };
    }

    /** The larger of what is applied for and granted. */
    public Money stake() {
        return Stream.concat(requested().stream(), granted().stream())
                .map(Field::value)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }
}
