package se.stodkoll.model;

import java.util.List;
import java.util.Optional;

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
 */
public record Finding(
        Rule rule,
        Severity severity,
        Message message,
        Comparison comparison,
        Optional<String> where,
        List<Evidence> evidence,
        Optional<String> suggestion) {
    public Finding {
        evidence = List.copyOf(evidence);
    }
}
