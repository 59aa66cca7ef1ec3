package se.stodkoll.facts.value;

import se.stodkoll.model.form.ValueSide;

/** Where a label stands to its value. */
public enum Placement {
    /** Left of it, on the same line. */
    LEFT,
    /** Over it, in the same column or box. */
    ABOVE,
    /** Under it, as a taught form says. */
    UNDER,
    /** Before it within a table's cell. */
    SAME_CELL,
    /** In a row of labels, each over its own value. */
    HEADER_ROW;

    static Placement of(ValueSide side) {
        return switch (side) {
            case RIGHT -> LEFT;
            case BELOW -> ABOVE;
            case ABOVE -> UNDER;
        };
    }
}
