package se.stodkoll.witness;

/**
 * What the reader sees in a picture of one line.
 *
 * @param text without blanks at its ends; empty where nothing is seen
 * @param confidence the least of its signs' probabilities, 0 to 1; 0 where nothing is seen
 */
public record Sighting(String text, double confidence) {
    /** Nothing seen. */
    public static final Sighting NOTHING = new Sighting("", 0);

    /** Its digits alone. */
    public String digits() {
        return text.replaceAll("[^0-9]", "");
    }
}
