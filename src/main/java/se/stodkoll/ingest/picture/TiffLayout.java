package se.stodkoll.ingest.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import se.stodkoll.ingest.picture.PictureLayout.Sheet;

/** The directories of a TIFF, as of a file (TIFF 6.0) or of an Exif block in another picture. */
final class TiffLayout {
    /** More directories are a circle. */
    private static final int MOST_DIRECTORIES = 10_000;
    /** More strips than rows of an A0 sheet at 600 dpi say that the count is a fault. */
    private static final long MOST_STRIPS = 100_000;

    private static final int CLASSIC = 42;
    private static final int ENTRY_BYTES = 12;
    private static final int STRIP_OFFSETS = 273;
    private static final int ORIENTATION = 274;
    private static final int STRIP_BYTES = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_BYTES = 325;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private final ByteBuffer tiff;

    private TiffLayout(ByteBuffer tiff) {
        this.tiff = tiff;
    }

    /** @param tiff from its first byte to the end of what there is */
    static PictureLayout of(ByteBuffer tiff) {
        try {
            return new TiffLayout(tiff.slice()).read();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException endsEarly) {
            return new PictureLayout(List.of(), true);
        }
    }

    private PictureLayout read() {
        int mark = tiff.getShort(0);
        tiff.order(mark == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort(2) != CLASSIC) {
            return PictureLayout.UNKNOWN;
        }
        List<Sheet> pictures = new ArrayList<>();
        long next = unsigned(4);
        while (next != 0 && pictures.size() < MOST_DIRECTORIES) {
            int entries = next + 2 <= tiff.limit() ? tiff.getShort((int) next) & 0xFFFF : 0;
            long end = next + 2 + (long) entries * ENTRY_BYTES;
            if (entries == 0 || end > tiff.limit()) {
                return new PictureLayout(pictures, true);
            }
            pictures.add(picture((int) next + 2, entries));
            next = end + 4 <= tiff.limit() ? unsigned((int) end) : 0;
        }
        return new PictureLayout(pictures, false);
    }

    private Sheet picture(int at, int entries) {
        Orientation orientation = Orientation.UPRIGHT;
        long[] offsets = {};
        long[] bytes = {};
        for (int i = 0; i < entries; i++) {
            int entry = at + i * ENTRY_BYTES;
            switch (tiff.getShort(entry) & 0xFFFF) {
                case ORIENTATION -> orientation = Orientation.of(tiff.getShort(entry + 8) & 0xFFFF);
                case STRIP_OFFSETS, TILE_OFFSETS -> offsets = values(entry);
                case STRIP_BYTES, TILE_BYTES -> bytes = values(entry);
                default -> {
                    // of no use here
                }
            }
        }
        return new Sheet(orientation, isWhole(offsets, bytes), false);
    }

    private boolean isWhole(long[] offsets, long[] bytes) {
        for (int i = 0; i < Math.min(offsets.length, bytes.length); i++) {
            if (offsets[i] + bytes[i] > tiff.limit()) {
                return false;
            }
        }
        return true;
    }

    /** Of an entry; where they lie beyond the file's end, one value beyond it. */
    private long[] values(int entry) {
        int type = tiff.getShort(entry + 2) & 0xFFFF;
        long count = unsigned(entry + 4);
        int size = type == SHORT ? 2 : 4;
        if (type != SHORT && type != LONG || count > MOST_STRIPS) {
            return new long[0];
        }
        long at = count * size <= 4 ? entry + 8 : unsigned(entry + 8);
        if (at + count * size > tiff.limit()) {
            return new long[] {tiff.limit() + 1L};
        }
        long[] values = new long[(int) count];
        for (int i = 0; i < count; i++) {
            int place = (int) at + i * size;
            values[i] = type == SHORT ? tiff.getShort(place) & 0xFFFF : unsigned(place);
        }
        return values;
    }

    private long unsigned(int at) {
        return tiff.getInt(at) & 0xFFFF_FFFFL;
    }
}
