package se.stodkoll.review;

import java.util.Optional;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Source;

/**
 * A field of a part as a person meets it.
 *
 * @param part id of the part
 * @param path in its records
 * @param label in Swedish, with its row and column
 * @param type what it holds
 * @param value now in force; empty where nothing was read
 * @param read where it was read, before any correction; empty where nothing was
 * @param row the name of the row of a budget that it stands in, as read where it was; empty elsewhere
 */
public record ReadField(
        String part,
        String path,
        String label,
        FieldType type,
        Optional<Value> value,
        Optional<Evidence> read,
        Optional<Evidence> row) {
    /**
     * What holds now.
     *
     * @param plain see {@link FieldType}
     * @param confidence 0 to 1
     * @param source where it comes from
     * @param evidence its place
     */
    public record Value(String plain, double confidence, Source source, Evidence evidence) {}
}
