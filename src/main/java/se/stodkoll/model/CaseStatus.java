package se.stodkoll.model;

/** How a case stands. */
public enum CaseStatus {
    MATCH,
    MISMATCH,
    REVIEW,
    UNMATCHED
}
