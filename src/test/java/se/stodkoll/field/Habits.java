package se.stodkoll.field;

import se.stodkoll.made.Dice;

/**
 * Lesser choices of how a table is set.
 *
 * @param even whether all columns of figures are as wide as the widest
 * @param boldHead whether heads are bold
 * @param sumLine whether a line is drawn over sums
 * @param headLine whether a line is drawn under the head of a table without other lines
 * @param rowSpace white space above and below each row, in sizes of letters
 * @param leader what leads from a label to its figure, in tables that have it
 * @param wide whether the first column takes what is left of the page's width
 * @param pages what stands at the ends of pages
 */
record Habits(
        boolean even,
        boolean boldHead,
        boolean sumLine,
        boolean headLine,
        double rowSpace,
        String leader,
        boolean wide,
        Pages pages) {
    /** What a table has where a page ends. */
    enum Pages {
        PLAIN(false, false),
        HEAD(true, false),
        CARRIED(false, true),
        BOTH(true, true);

        private final boolean head;
        private final boolean carried;

        Pages(boolean head, boolean carried) {
            this.head = head;
            this.carried = carried;
        }

        /** Whether the head stands on every page. */
        boolean repeatHead() {
            return head;
        }

        /** Whether sums are carried over. */
        boolean carry() {
            return carried;
        }
    }

    static Habits random(Dice dice) {
        return new Habits(
                dice.chance(0.5),
                dice.chance(0.7),
                dice.chance(0.3),
                dice.chance(0.4),
                dice.pick(0.0, 0.05, 0.2, 0.35, 0.5),
                dice.pick(".", ".", " .", "…", "_"),
                dice.chance(0.4),
                dice.pick(Pages.values()));
    }
}
