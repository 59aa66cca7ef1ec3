package se.stodkoll.facts.value;

import java.util.EnumSet;
import java.util.List;
import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.LabelFinder;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.facts.label.ValueFit;
import se.stodkoll.text.PlacedWord;

/**
 * A label and what may be its value.
 *
 * @param seen the label
 * @param slots those of its slots whose values are of this kind
 * @param fit the value and how well it fits
 * @param manner how they stand to each other
 * @param placement the same, as told to callers
 * @param weight of the place and the value, 0 to 1
 */
public record Candidate(
        LabelFinder.Seen seen, List<Slot> slots, ValueFit fit, Manner manner, Placement placement, double weight) {
    /** How a label and its value stand to each other; names are placed as the page's other facts are. */
    public enum Manner {
        /** Behind the label's colon. */
        COLON,
        /** Beside it, set off. */
        BESIDE,
        /** Behind it without colon or gap. */
        BARE,
        /** In a table's cell, or in the cell beside or below. */
        CELL,
        /** Below it, drawn lines over and under both. */
        BOX,
        /** Below it. */
        BELOW,
        /** On the next line of a text without places. */
        NEXT,
        /** As a taught form says. */
        TAUGHT;

        /** Whether it needs no other fact placed alike to be believed of a name. */
        public boolean isPlain() {
            return this == COLON || this == CELL || this == BOX || this == TAUGHT;
        }
    }

    public boolean isName() {
        return kind().isName();
    }

    /** What all of its slots hold. */
    Slot.Kind kind() {
        return slots.get(0).kind();
    }

    /** The same, so much less or more likely. */
    Candidate times(double factor) {
        return new Candidate(seen, slots, fit, manner, placement, weight * factor);
    }

    /** Whether a value may hold this and the other: "630 000 kronor, 70 % av kostnaden". */
    public boolean isBeside(Candidate other) {
        return EnumSet.of(kind(), other.kind()).equals(EnumSet.of(Slot.Kind.AMOUNT, Slot.Kind.PERCENT));
    }

    /** The best score that it has in one of its slots. */
    public double best(double factor) {
        return slots.stream().mapToDouble(s -> score(s, factor)).max().orElse(0);
    }

    /** @param factor what the page's habit makes of it */
    public double score(Slot slot, double factor) {
        boolean weak = seen.label().slots().get(slot);
        double label = (weak ? FactThresholds.WEAK : 1)
                * (slots.size() > 1 ? FactThresholds.SHARED : 1)
                * (seen.label().misread() ? FactThresholds.MISREAD : 1)
                * (seen.isWrapped() ? FactThresholds.WRAPPED : 1)
                * (seen.isDoubtful() ? FactThresholds.SMALL_LETTER : 1);
        return label * weight * factor;
    }

    public boolean shares(List<PlacedWord> words) {
        return fit.words().stream().anyMatch(w -> words.stream().anyMatch(o -> o == w));
    }
}
