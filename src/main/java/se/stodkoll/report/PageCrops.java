package se.stodkoll.report;

import java.util.Optional;
import se.stodkoll.report.digest.Sight;

/** Gives pictures of places on pages; implemented by the caller, which may open files. */
@FunctionalInterface
public interface PageCrops {
    /**
     * The page from edge to edge, as high as the places and a little more, each place framed; above it, of places in a
     * table, the heads of its columns.
     *
     * @return empty where there is no picture
     */
    Optional<Crop> crop(Sight sight);

    /**
     * A picture.
     *
     * @param png its bytes
     * @param width pixels
     * @param height pixels
     * @param focus where from left to right the middle of the places is, 0 to 1
     * @param narrow the same for a narrow screen, labels and places with the blank between them left out; empty where it would be
     *     no narrower
     */
    record Crop(byte[] png, int width, int height, double focus, Optional<Narrow> narrow) {}

    /**
     * A narrow picture.
     *
     * @param png its bytes
     * @param width pixels
     * @param height pixels
     */
    record Narrow(byte[] png, int width, int height) {}
}
