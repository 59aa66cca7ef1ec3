package se.stodkoll.report.digest;

import java.util.Map;
import java.util.Optional;

/**
 * Which picture shows which places.
 *
 * @param pictures by sight
 */
public record CropIndex(Map<Sight, Picture> pictures) {
    public CropIndex {
        pictures = Map.copyOf(pictures);
    }

    /**
     * A picture beside the report.
     *
     * @param file path relative to the report's folder, with {@code /}
     * @param width pixels
     * @param height pixels
     * @param focus where from left to right the middle of the places is, 0 to 1
     * @param narrow the same for a narrow screen, where there is one
     */
    public record Picture(String file, int width, int height, double focus, Optional<Picture> narrow) {}

    public Optional<Picture> of(Sight sight) {
        return Optional.ofNullable(pictures.get(sight));
    }
}
