package se.stodkoll.model.budget;

/** What a table row is to its sums. */
public enum RowKind {
    ITEM,
    SUBTOTAL,
    TOTAL
}
