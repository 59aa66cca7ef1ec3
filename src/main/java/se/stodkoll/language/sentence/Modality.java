package se.stodkoll.language.sentence;

/** How an act is told. */
public enum Modality {
    /** It is done by this text. */
    DONE,
    /** It is proposed. */
    PROPOSED,
    /** It was done before, by another decision. */
    EARLIER,
    /** It may be done, is a condition, or is told of what is granted at large. */
    SUPPOSED;

    /** Whether the text itself does it, or proposes it. */
    public boolean isOwn() {
        return this == DONE || this == PROPOSED;
    }
}
