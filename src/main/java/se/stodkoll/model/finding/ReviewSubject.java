package se.stodkoll.model.finding;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.value.Evidence;

/**
 * What a decision is about, told by content and place, so that it is found again after a new reading.
 *
 * @param parts ids of the parts concerned; for a pairing exactly two, the application's first
 * @param field the value concerned
 * @param finding key of the finding concerned
 * @param undone number of the event concerned
 * @param rule of the finding concerned, which tells what it was after it is gone; empty in events of earlier versions
 */
public record ReviewSubject(
        List<String> parts,
        Optional<FieldPlace> field,
        Optional<String> finding,
        Optional<Long> undone,
        Optional<Rule> rule) {
    public ReviewSubject {
        parts = List.copyOf(parts);
        rule = rule == null ? Optional.empty() : rule; // written before there were any
    }

    /** One that names no rule. */
    public ReviewSubject(
            List<String> parts, Optional<FieldPlace> field, Optional<String> finding, Optional<Long> undone) {
        this(parts, field, finding, undone, Optional.empty());
    }

    public static ReviewSubject ofCase(List<String> parts) {
        return new ReviewSubject(parts, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static ReviewSubject ofPair(String application, String decision) {
        return ofCase(List.of(application, decision));
    }

    public static ReviewSubject ofField(String part, FieldPlace field) {
        return new ReviewSubject(List.of(part), Optional.of(field), Optional.empty(), Optional.empty());
    }

    /** A finding by its key, and the rule that found it. */
    public static ReviewSubject ofFinding(List<String> parts, String key, Rule rule) {
        return new ReviewSubject(parts, Optional.empty(), Optional.of(key), Optional.empty(), Optional.of(rule));
    }

    /** Whether it is a case as a whole: no value, finding or event of it. */
    public boolean isWhole() {
        return field.isEmpty() && finding.isEmpty() && undone.isEmpty();
    }

    /**
     * A value's place.
     *
     * @param path of the field in the part's records, a JSON pointer such as "/decision/grant/maxAmount"
     * @param read where the value was read when the person looked; empty where none was
     * @param pointed where the person says it stands; empty where that is the place it was read from
     * @param row of an amount that was not read, the name of the row it stands in; of the name of a row that was not
     *     read, the name of the row above it; empty where there is none, and in events of earlier versions
     */
    public record FieldPlace(String path, Optional<Evidence> read, Optional<Evidence> pointed, Optional<Evidence> row) {
        public FieldPlace {
            row = row == null ? Optional.empty() : row; // written before there was any
        }

        /** One that stands in no row, or was read. */
        public FieldPlace(String path, Optional<Evidence> read, Optional<Evidence> pointed) {
            this(path, read, pointed, Optional.empty());
        }
    }
}
