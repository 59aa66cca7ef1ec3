package se.stodkoll.reconcile;

import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.Rule;
import se.stodkoll.model.Severity;

/**
 * Severities and tolerances in force.
 *
 * @param severities those that differ from the contract's
 */
public record RuleSettings(Map<Rule, Severity> severities) {
    public static final RuleSettings DEFAULT = new RuleSettings(Map.of());

    public RuleSettings {
        severities = Map.copyOf(severities);
    }

    public Severity severity(Rule rule) {
        return Optional.ofNullable(severities.get(rule)).orElse(rule.severity());
    }
}
