package se.stodkoll.model;

/** What a table row is to its sums. */
public enum RowKind {
    ITEM,
    SUBTOTAL,
    TOTAL
}
