package se.stodkoll.reconcile.finding;

import java.util.List;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.value.Field;

/**
 * A finding and what it rests on.
 *
 * @param finding what a rule found
 * @param corrections each a reading that, alone, would take the finding away
 */
public record RuleFinding(Finding finding, List<Correction> corrections) {
    public RuleFinding {
        corrections = List.copyOf(corrections);
    }

    /**
     * A reading that would take a finding away.
     *
     * @param field the value as read
     * @param wanted what it would have to say: kronor as "1150097", percent as "50", dates as "2026-01-01", or text
     */
    public record Correction(Field<?> field, String wanted) {}
}
