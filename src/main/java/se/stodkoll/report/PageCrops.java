package se.stodkoll.report;

import java.util.Optional;
import se.stodkoll.model.Evidence;

/** Gives pictures of places on pages; implemented by the caller, which may open files. */
public interface PageCrops {
    /** A PNG of the evidence's surroundings with its box marked, or empty where there is no picture. */
    Optional<byte[]> crop(Evidence evidence);
}
