package se.stodkoll.facts;

import java.util.List;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.facts.value.Placement;
import se.stodkoll.text.PlacedWord;

/**
 * A label with its value.
 *
 * @param slot what it is of; a label of two slots (the share applied for, the share granted) gives a fact of each
 * @param label its words, with those behind it that belong to it ("(tkr)"); at least one
 * @param value its words, at least one; of a value that stands among other words (a day behind a place) only its own
 * @param text of the value, white space folded, words broken at line ends joined, without quotes and closing marks
 * @param score 0 to 1: how sure it is that these belong together and that the slot is right; 0.9 and up where nothing speaks against
 *     it, under 0.8 where the label is a word of common use or two slots share it. Doubt about the letters read is not in it
 * @param placement where the label stands
 */
public record Fact(
        Slot slot, List<PlacedWord> label, List<PlacedWord> value, String text, double score, Placement placement) {
    public Fact {
        label = List.copyOf(label);
        value = List.copyOf(value);
        if (label.isEmpty() || value.isEmpty() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("label " + label + ", value " + value + ", score " + score);
        }
    }

    /** The label as printed. */
    public String labelText() {
        return PlacedWord.textOf(label);
    }
}
