package se.stodkoll.ingest.picture;

/**
 * How a picture is to be turned to be shown as it was taken (Exif 2.3, tag 274).
 *
 * @param mirrored whether left and right change places first
 * @param degrees clockwise, after that: 0, 90, 180 or 270
 */
public record Orientation(boolean mirrored, int degrees) {
    static final Orientation UPRIGHT = new Orientation(false, 0);

    /** @param tag 1 to 8; anything else is a fault of the writer and says nothing */
    static Orientation of(int tag) {
        return switch (tag) {
            case 2 -> new Orientation(true, 0);
            case 3 -> new Orientation(false, 180);
            case 4 -> new Orientation(true, 180);
            case 5 -> new Orientation(true, 270);
            case 6 -> new Orientation(false, 90);
            case 7 -> new Orientation(true, 90);
            case 8 -> new Orientation(false, 270);
            default -> UPRIGHT;
        };
    }
}
