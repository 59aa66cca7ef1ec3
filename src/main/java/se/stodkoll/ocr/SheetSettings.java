package se.stodkoll.ocr;

/**
 * How a picture is made ready.
 *
 * @param dpi the resolution it is brought to
 * @param keepWithin pictures that are at most this share off are left as they are
 * @param evenLight whether the paper is made evenly white
 * @param removeLines whether ruled lines are painted over
 */
record SheetSettings(int dpi, double keepWithin, boolean evenLight, boolean removeLines) {
    static final SheetSettings DEFAULT = new SheetSettings(200, 0.15, false, true);
}
