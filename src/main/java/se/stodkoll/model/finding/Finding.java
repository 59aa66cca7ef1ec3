package se.stodkoll.model.finding;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.value.Evidence;

/**
 * One thing that a rule found.
 *
 * @param rule which
 * @param severity as configured
 * @param message for a person
 * @param comparison both sides
 * @param where row, column or part it concerns, in Swedish
 * @param evidence on both sides
 * @param suggestion what would mend it, in Swedish; never applied
 * @param cause number of its cause in its case: findings that one place explains have one; 0 where that was not looked at
 * @param verdict what a person has said of it: {@link ReviewAct#CONFIRM} or {@link ReviewAct#DISMISS}
 */
public record Finding(
        Rule rule,
        Severity severity,
        Message message,
        Comparison comparison,
        Optional<String> where,
        List<Evidence> evidence,
        Optional<String> suggestion,
        int cause,
        Optional<ReviewEvent> verdict) {
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** One that no person has looked at. */
    public Finding(
            Rule rule,
            Severity severity,
            Message message,
            Comparison comparison,
            Optional<String> where,
            List<Evidence> evidence,
            Optional<String> suggestion) {
        this(rule, severity, message, comparison, where, evidence, suggestion, 0, Optional.empty());
    }

    /** Whether a person has set it aside, so that it no longer counts. */
    public boolean isDismissed() {
        return verdict.filter(v -> v.act() == ReviewAct.DISMISS).isPresent();
    }

    public Finding withVerdict(ReviewEvent said) {
        return new Finding(rule, severity, message, comparison, where, evidence, suggestion, cause, Optional.of(said));
    }

    /** The same, of a cause. */
    public Finding withCause(int number) {
        return new Finding(rule, severity, message, comparison, where, evidence, suggestion, number, verdict);
    }
}
