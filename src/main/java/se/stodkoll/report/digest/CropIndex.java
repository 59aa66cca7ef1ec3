package se.stodkoll.report.digest;

import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.Box;
import se.stodkoll.model.Evidence;

/**
 * Which picture shows which place.
 *
 * @param files path relative to the report's folder, with {@code /}, by place
 */
public record CropIndex(Map<Place, String> files) {
    public CropIndex {
        files = Map.copyOf(files);
    }

    /**
     * A place on a page; two values read from the same ink share it.
     *
     * @param document SHA-256 of the file
     * @param page from 1
     * @param box empty where the input has no geometry
     */
    public record Place(String document, int page, Optional<Box> box) {
        public static Place of(Evidence evidence) {
            return new Place(evidence.document(), evidence.page(), evidence.box());
        }
    }

    public Optional<String> fileOf(Evidence evidence) {
        return Optional.ofNullable(files.get(Place.of(evidence)));
    }
}
