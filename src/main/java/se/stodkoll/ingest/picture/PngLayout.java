package se.stodkoll.ingest.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.stodkoll.ingest.picture.PictureLayout.Sheet;

/** The chunks of a PNG (ISO 15948), followed to the one that ends it. */
final class PngLayout {
    private static final int FIRST_CHUNK = 8;
    /** Length, name and check sum. */
    private static final int AROUND = 12;
    /** Bit of the colour type: the picture has an alpha channel. */
    private static final int ALPHA = 4;

    private final ByteBuffer png;
    private Orientation orientation = Orientation.UPRIGHT;
    private boolean plain = true;

    private PngLayout(ByteBuffer png) {
        this.png = png;
    }

    static PictureLayout of(ByteBuffer png) {
        return new PngLayout(png.slice()).read();
    }

    private PictureLayout read() {
        boolean whole = isWhole();
        return new PictureLayout(List.of(new Sheet(orientation, whole, plain)), false);
    }

    private boolean isWhole() {
        long at = FIRST_CHUNK;
        while (at + AROUND <= png.limit()) {
            int start = (int) at;
            long length = png.getInt(start) & 0xFFFF_FFFFL;
            byte[] name = new byte[4];
            png.get(start + 4, name);
            if (at + AROUND + length > png.limit()) {
                return false;
            }
            switch (new String(name, StandardCharsets.ISO_8859_1)) {
                case "IHDR" -> header(start + 8);
                case "tRNS" -> plain = false;
                case "eXIf" ->
                    orientation = TiffLayout.of(png.slice(start + 8, (int) length))
                            .picture(0)
                            .orientation();
                case "IEND" -> {
                    return true;
                }
                default -> {
                    // of no use here
                }
            }
            at += AROUND + length;
        }
        return false;
    }

    private void header(int at) {
        boolean deep = png.get(at + 8) > 8;
        boolean transparent = (png.get(at + 9) & ALPHA) != 0;
        boolean interlaced = png.get(at + 12) != 0;
        plain &= !deep && !transparent && !interlaced;
    }
}
