package se.stodkoll.model.form;

/**
 * A label of a taught form and where its value stands.
 *
 * @param slot what its value is of, a key of {@code /vocabulary/labels.yaml} such as "requestedAmount"
 * @param text the label as printed, without number before it and marks behind it; not blank
 * @param side of the label that the value stands on
 * @param nth which of the labels of these words on a page it is, from 1 in reading order; 0 for any of them
 */
public record TaughtLabel(String slot, String text, ValueSide side, int nth) {
    /** More would be a text. */
    public static final int LONGEST_TEXT = 200;

    /** Labels of one text on a page, at most. */
    public static final int MOST_ALIKE = 99;

    public TaughtLabel {
        if (slot.isBlank() || text.isBlank() || text.length() > LONGEST_TEXT || nth < 0 || nth > MOST_ALIKE) {
            throw new IllegalArgumentException(
                    "slot " + slot + ", a label of " + text.length() + " letters, nth " + nth);
        }
    }
}
