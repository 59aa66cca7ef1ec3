package se.stodkoll.model.finding;

/** What a person can decide. */
public enum ReviewAct {
    /** "Stämmer": a value is rightly read, a finding is right, or a case is looked through. */
    CONFIRM,
    /** "Rätta": the page says something else. */
    CORRECT,
    /** "Avfärda": a finding is of no concern, for a reason. */
    DISMISS,
    /** "Skjut upp": a case waits. */
    DEFER,
    /** "Para ihop": an application and a decision belong together. */
    PAIR,
    /** "Dela": they do not. */
    UNPAIR,
    /** "Anteckna": something is written down on a case, and nothing decided. */
    NOTE,
    /** "Tilldela": a case is a person's to look at, or nobody's. */
    ASSIGN,
    /** "Ångra": another event no longer holds. */
    UNDO
}
