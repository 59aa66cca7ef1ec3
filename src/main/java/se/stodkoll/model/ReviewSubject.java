package se.stodkoll.model;

import java.util.List;
import java.util.Optional;

/**
 * What a decision is about, told by content and place, so that it is found again after a new reading.
 *
 * @param parts ids of the parts concerned; for a pairing exactly two, the application's first
 * @param field the value concerned
 * @param finding key of the finding concerned
 * @param undone number of the event concerned
 */
public record ReviewSubject(
        List<String> parts, Optional<FieldPlace> field, Optional<String> finding, Optional<Long> undone) {
    public ReviewSubject {
        parts = List.copyOf(parts);
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

    public static ReviewSubject ofFinding(List<String> parts, String key) {
        return new ReviewSubject(parts, Optional.empty(), Optional.of(key), Optional.empty());
    }

    /** That another event be undone. */
    public static ReviewSubject ofEvent(ReviewEvent undone) {
        return new ReviewSubject(
                undone.subject().parts(), Optional.empty(), Optional.empty(), Optional.of(undone.number()));
    }

    /**
     * A value's place.
     *
     * @param path of the field in the part's records, a JSON pointer such as "/decision/grant/maxAmount"
     * @param read where the value was read when the person looked; empty where none was
     * @param pointed where the person says it stands; empty where that is the place it was read from
     */
    public record FieldPlace(String path, Optional<Evidence> read, Optional<Evidence> pointed) {}
}
