package se.stodkoll.language.sentence;

/** What a stretch of a text is for, by its heading. */
public enum Section {
    DECISION,
    PROPOSAL,
    BACKGROUND,
    /** Conditions, underlag, whom it is sent to. */
    OTHER,
    /** Below no known heading. */
    NONE
}
