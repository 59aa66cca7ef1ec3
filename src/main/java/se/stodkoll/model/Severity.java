package se.stodkoll.model;

/** How bad a finding is, worst first. */
public enum Severity {
    MISMATCH,
    REVIEW,
    WARNING,
    INFO
}
