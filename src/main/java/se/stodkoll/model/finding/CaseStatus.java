package se.stodkoll.model.finding;

/** How a case stands. */
public enum CaseStatus {
    MATCH,
    MISMATCH,
    REVIEW,
    UNMATCHED
}
