package se.stodkoll.model.word;

/** What stands on a page beside its text. */
public enum AsideKind {
    /** Set along the page's edge: who printed it, when, its version. */
    MARGIN,
    /** The running numbers of the page's lines. */
    LINE_NUMBERS,
    /** Large and pale, behind or over the text. */
    WATERMARK,
    /** Put on askew, as a stamp is. */
    STAMP,
    /** Text or a table that is turned against the page. */
    TURNED
}
