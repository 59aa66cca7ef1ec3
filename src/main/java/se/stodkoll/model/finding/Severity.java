package se.stodkoll.model.finding;

/** How bad a finding is, worst first. */
public enum Severity {
    MISMATCH,
    REVIEW,
    WARNING,
    INFO
}
