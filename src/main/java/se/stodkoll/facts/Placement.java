package se.stodkoll.facts;

/** Where a label stands to its value. */
public enum Placement {
    /** Left of it, on the same line. */
    LEFT,
    /** Over it, in the same column or box. */
    ABOVE,
    /** Before it within a table's cell. */
    SAME_CELL,
    /** In a row of labels, each over its own value. */
    HEADER_ROW
}
