package se.stodkoll.language;

/** What a text does with support. */
public enum ActKind {
    GRANT,
    REJECT,
    APPLY
}
