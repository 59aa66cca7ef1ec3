package se.stodkoll.model.budget;

import se.stodkoll.model.value.Money;

/**
 * What adding up to one printed sum of a table gave, where the table itself shows what the sum is made of.
 *
 * @param row number of the sum's row in the table, from 0
 * @param column its column; "Totalt" for a row's own sum
 * @param outcome whether it holds
 * @param computed what its parts come to
 * @param printed what is printed
 */
public record TableCheck(int row, String column, Outcome outcome, Money computed, Money printed) {
    /** Whether a printed sum is what its parts come to. */
    public enum Outcome {
        HOLDS,
        /** It differs by no more than the rounding of the printed figures. */
        ROUNDED,
        DIFFERS,
        /** It differs, but a figure among them was read with doubt or not at all: somebody has to look. */
        UNCERTAIN
    }
}
