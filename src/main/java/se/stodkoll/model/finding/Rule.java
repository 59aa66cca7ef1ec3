package se.stodkoll.model.finding;

/** The rules of the report contract, each with its severity there; from {@link #DECIDED_TWICE} on, those beyond one case. */
public enum Rule {
    AMOUNT_DIFFERS(Severity.MISMATCH),
    PERCENT_DIFFERS(Severity.MISMATCH),
    PERIOD_DIFFERS(Severity.MISMATCH),
    APPLICANT_DIFFERS(Severity.MISMATCH),
    DIARY_NUMBER_DIFFERS(Severity.MISMATCH),
    PROJECT_NAME_DIFFERS(Severity.WARNING),
    RESTATED_DIFFERS(Severity.MISMATCH),
    FUNDING_SOURCES_SUM(Severity.MISMATCH),
    CAP_EXCEEDS_PERCENT(Severity.MISMATCH),
    CAP_BELOW_PERCENT(Severity.INFO),
    ROW_SUM(Severity.MISMATCH),
    COLUMN_SUM(Severity.MISMATCH),
    NOT_FULLY_FINANCED(Severity.MISMATCH),
    YEARLY_FINANCING_DIFFERS(Severity.WARNING),
    FUNDING_SHARE_DIFFERS(Severity.MISMATCH),
    ACTIVITY_COST_SUM(Severity.MISMATCH),
    OVERHEAD_RATE(Severity.WARNING),
    SHARE_DIFFERS(Severity.WARNING),
    MALFORMED_AMOUNT(Severity.WARNING),
    PERIOD_MISSING(Severity.INFO),
    START_BEFORE_DECISION(Severity.INFO),
    NO_DECISION(Severity.WARNING),
    NO_APPLICATION(Severity.WARNING),
    AMBIGUOUS_LINK(Severity.REVIEW),
    REJECTED(Severity.INFO),
    NOT_READ(Severity.REVIEW),
    LOW_CONFIDENCE(Severity.REVIEW),
    DECIDED_TWICE(Severity.REVIEW),
    COST_CLAIMED_TWICE(Severity.WARNING),
    FRAME_EXCEEDED(Severity.WARNING),
    CO_FUNDER_CONTRADICTS(Severity.WARNING);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The contract's severity; configuration may set another. */
    public Severity severity() {
        return severity;
    }
}
