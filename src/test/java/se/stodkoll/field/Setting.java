package se.stodkoll.field;

import java.util.List;

/**
 * A table set on pages.
 *
 * @param truth with the rows that page ends brought
 */
record Setting(MadeTable truth, List<Leaf> leaves) {}
