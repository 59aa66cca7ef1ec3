package se.stodkoll.language.word;

/** What a text does with support. */
public enum ActKind {
    GRANT,
    REJECT,
    APPLY
}
