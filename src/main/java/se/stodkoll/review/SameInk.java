package se.stodkoll.review;

import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;

/** Whether two places are of the same ink. */
final class SameInk {
    /** Shared area as a part of the smaller box's, for two boxes to be of the same ink. */
    private static final double LEAST_SHARED = 0.5;

    private SameInk() {}

    /** Where the paper has no places, the words tell. */
    static boolean is(Evidence a, Evidence b) {
        if (a.page() != b.page()) {
            return false;
        }
        if (a.box().isEmpty() || b.box().isEmpty()) {
            return a.box().isEmpty() && b.box().isEmpty() && a.text().equals(b.text());
        }
        return overlap(a.box().get(), b.box().get()) >= LEAST_SHARED;
    }

    private static double overlap(Box a, Box b) {
        double width = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
        double height = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
        double smaller = Math.min(a.area(), b.area());
        return width <= 0 || height <= 0 || smaller <= 0 ? 0 : width * height / smaller;
    }
}
