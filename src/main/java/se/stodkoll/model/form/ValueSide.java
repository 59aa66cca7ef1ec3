package se.stodkoll.model.form;

/** Where a value stands, seen from its label. */
public enum ValueSide {
    /** Behind it or right of it, on the same line. */
    RIGHT,
    /** Under it. */
    BELOW,
    /** Over it, as where a label stands under the line to write on. */
    ABOVE
}
