package se.stodkoll.report.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stodkoll.model.Application;
import se.stodkoll.model.Case;
import se.stodkoll.model.Comparison;
import se.stodkoll.model.Decision;
import se.stodkoll.model.Field;
import se.stodkoll.model.Finding;
import se.stodkoll.model.Money;
import se.stodkoll.model.RowRef;
import se.stodkoll.model.Severity;
import se.stodkoll.model.SupportList;

/**
 * A case with the parts that its ids name.
 *
 * @param matter the case
 * @param applied parts of the application's side
 * @param decided parts of the decision's side
 */
public record Matter(Case matter, List<PlacedPart> applied, List<PlacedPart> decided) {
    public Matter {
        applied = List.copyOf(applied);
        decided = List.copyOf(decided);
    }

    /** Every part of the case once, the application's side first. */
    public List<PlacedPart> parts() {
        return Stream.concat(applied.stream(), decided.stream()).distinct().toList();
    }

    /** What is applied for; from a decision that restates it where there is no other. */
    public List<Application> applications() {
        List<Application> own = applied.stream().flatMap(p -> p.part().content().application().stream()).toList();
        return own.isEmpty() ? decided.stream().flatMap(p -> p.part().content().application().stream()).toList() : own;
    }

    /** Those of its parts; where they are rows of lists, these. */
    public List<Decision> decisions() {
        return matter.rows().isEmpty()
                ? decided.stream().flatMap(p -> p.part().content().decision().stream()).toList()
                : matter.rows().stream().flatMap(this::inRow).toList();
    }

    private Stream<Decision> inRow(RowRef ref) {
        return decided.stream()
                .filter(p -> p.part().id().equals(ref.part()))
                .flatMap(p -> p.part().content().supportList().stream())
                .map(SupportList::grants)
                .filter(grants -> ref.row() < grants.size())
                .map(grants -> grants.get(ref.row()).asDecision());
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
        return decisions().stream().findFirst().filter(d -> d.grant().rejected()).isPresent();
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

    /** The difference in money that a finding tells, without sign. */
    static Optional<Money> differenceOf(Finding finding) {
        return finding.comparison().type() == Comparison.Type.MONEY
                ? finding.comparison().actualMinusExpected().map(Money::of).map(Money::abs)
                : Optional.empty();
    }

    /** Lower is worse: cases with a mismatch, to review, with one side only, with a warning, with nothing. */
    int worst() {
        boolean differs = matter.findings().stream().anyMatch(f -> f.severity() == Severity.MISMATCH && !f.isDismissed());
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
