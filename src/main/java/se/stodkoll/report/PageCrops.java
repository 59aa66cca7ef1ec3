package se.stodkoll.report;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Box;

/** Gives pictures of places on pages; implemented by the caller, which may open files. */
public interface PageCrops {
    /**
     * The page from edge to edge, as high as the places and a little more, each place framed.
     *
     * @param document SHA-256 of the file
     * @param page from 1
     * @param places at least one
     * @return empty where there is no picture
     */
    Optional<Crop> crop(String document, int page, List<Box> places);

    /**
     * A picture.
     *
     * @param png its bytes
     * @param width pixels
     * @param height pixels
     * @param focus where from left to right the middle of the places is, 0 to 1
     */
    record Crop(byte[] png, int width, int height, double focus) {}
}
