package se.stodkoll.ocr.picture;

/**
 * How a picture is made ready.
 *
 * @param dpi the resolution it is brought to
 * @param keepWithin pictures that are at most this share off are left as they are
 * @param clear whether paper is made evenly white and ink black
 * @param removeLines whether ruled lines are painted over
 */
public record PreparationSettings(int dpi, double keepWithin, boolean clear, boolean removeLines) {
    public static final PreparationSettings DEFAULT = new PreparationSettings(200, 0.15, true, true);
}
