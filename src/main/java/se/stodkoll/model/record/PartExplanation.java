package se.stodkoll.model.record;

import java.util.List;

/**
 * A part with why slots of its records are empty.
 *
 * @param part as read
 * @param empty its empty slots, in the order of its records; of a part without a record those that would have made one; none of a
 *     part that is a list, and where the parser broke
 */
public record PartExplanation(Part part, List<EmptySlot> empty) {
    public PartExplanation {
        empty = List.copyOf(empty);
    }
}
