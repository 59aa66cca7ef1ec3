package se.stodkoll.report.digest;

import java.util.Locale;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Severity;

/**
 * A state as the report and the review page show it, never told by colour alone.
 *
 * @param code for the style, lower case
 * @param icon a sign
 * @param label in words
 */
public record StateMark(String code, String icon, String label) {
    public static StateMark of(CaseStatus status) {
        return new StateMark(code(status), SwedishTerms.sign(status), SwedishTerms.of(status));
    }

    /** Its severity, or that a person has set it aside. */
    public static StateMark of(Finding finding) {
        return finding.isDismissed() ? new StateMark("info", "✗", SwedishTerms.of(finding)) : of(finding.severity());
    }

    public static StateMark of(Severity severity) {
        return new StateMark(code(severity), SwedishTerms.sign(severity), SwedishTerms.of(severity));
    }

    /** The finding's rule with the sign of its severity. */
    public static StateMark title(Finding finding) {
        return new StateMark(
                code(finding.severity()), SwedishTerms.sign(finding.severity()), SwedishTerms.of(finding.rule()));
    }

    private static String code(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
