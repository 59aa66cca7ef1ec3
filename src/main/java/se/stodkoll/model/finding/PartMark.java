package se.stodkoll.model.finding;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the records of a part are found by among all others. Made by reconciling, kept by the ledger, so that a night
 * need not load every record to find those that a new one may belong to.
 *
 * @param part id
 * @param document SHA-256 of the file it stands in
 * @param records one for each record that it holds
 * @param frames what it sets aside money for, as the keys of {@link CaseChange#granted()}
 */
public record PartMark(String part, String document, List<RecordMark> records, List<String> frames) {
    public PartMark {
        frames = frames == null ? List.of() : List.copyOf(frames); // marks made before there were any
        records = List.copyOf(records);
    }

    /** All keys of its records, each once. */
    public List<Long> keys() {
        return records.stream()
                .flatMap(r -> Stream.concat(r.keys.stream(), r.beyond.stream()))
                .distinct()
                .toList();
    }

    /**
     * Of one record.
     *
     * @param onDecisionSide whether it is decided, or applied for
     * @param traits what it is told by, in the form of the one who made the mark
     * @param keys hashes, of which any other record of its matter shares at least one
     * @param beyond hashes, of which a record of another case shares one that is to be held against it
     */
    public record RecordMark(boolean onDecisionSide, String traits, List<Long> keys, List<Long> beyond) {
        public RecordMark {
            keys = List.copyOf(keys);
            beyond = List.copyOf(beyond);
        }
    }
}
