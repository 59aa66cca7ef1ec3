package se.stodkoll.made;

/**
 * How a table is set.
 *
 * @param rules ruling lines
 * @param spacing how its columns stand
 * @param right whether figures stand to the right of their columns
 * @param size of its letters in points
 * @param repeatHead whether a page break repeats the head
 */
record GridLook(Rules rules, Spacing spacing, boolean right, float size, boolean repeatHead) {
    /** Ruling lines. */
    enum Rules {
        ALL,
        HORIZONTAL,
        HEAD,
        NONE
    }

    /** How columns stand. */
    enum Spacing {
        /** Each in its place. */
        COLUMNS,
        /** After each other, a little more than a space apart. */
        TIGHT,
        /** After each other, one space apart: only sums tell them from thousands. */
        ONE_SPACE,
        /** Each cell on a line of its own. */
        STACKED
    }

    static GridLook random(Dice dice) {
        return new GridLook(
                dice.pick(Rules.ALL, Rules.ALL, Rules.HORIZONTAL, Rules.HEAD, Rules.NONE, Rules.NONE),
                Spacing.COLUMNS,
                dice.chance(0.55),
                dice.pick(8f, 8.5f, 9f, 9.5f, 10f),
                dice.chance(0.5));
    }

    GridLook spaced(Spacing other) {
        boolean grid = other == Spacing.COLUMNS;
        return new GridLook(grid ? rules : Rules.NONE, other, right, size, repeatHead);
    }
}
