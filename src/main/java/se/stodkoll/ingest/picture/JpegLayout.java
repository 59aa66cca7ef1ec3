package se.stodkoll.ingest.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.stodkoll.ingest.picture.PictureLayout.Sheet;

/** The segments of a JPEG (ITU T.81, annex B), followed to the mark that ends the picture; what stands after it is not its. */
final class JpegLayout {
    private static final String EXIF = "Exif\0\0";
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP1 = 0xE1;

    private final ByteBuffer jpeg;
    private Orientation orientation = Orientation.UPRIGHT;
    private int components;

    private JpegLayout(ByteBuffer jpeg) {
        this.jpeg = jpeg;
    }

    static PictureLayout of(ByteBuffer jpeg) {
        return new JpegLayout(jpeg.slice()).read();
    }

    private PictureLayout read() {
        boolean whole = isWhole();
        boolean plain = components == 1 || components == 3;
        return new PictureLayout(List.of(new Sheet(orientation, whole, plain)), false);
    }

    private boolean isWhole() {
        int at = 2;
        while (at + 1 < jpeg.limit()) {
            if (byteAt(at) != 0xFF) {
                at++;
                continue;
            }
            int mark = byteAt(at + 1);
            if (mark == END) {
                return true;
            }
            boolean bare = mark == 0xFF || mark <= 0x01 || mark >= 0xD0 && mark <= 0xD8;
            at = bare ? at + (mark == 0xFF ? 1 : 2) : segment(at, mark);
        }
        return false;
    }

    /** Where the next mark may begin: after the segment, and after the data that follow the head of a scan. */
    private int segment(int at, int mark) {
        if (at + 4 > jpeg.limit()) {
            return jpeg.limit();
        }
        int length = jpeg.getShort(at + 2) & 0xFFFF;
        if (mark == APP1) {
            exif(at + 4, length - 2);
        } else if (isFrame(mark) && at + 10 <= jpeg.limit()) {
            components = byteAt(at + 9);
        }
        int next = at + 2 + Math.max(2, length);
        return mark == START_OF_SCAN ? afterScan(next) : next;
    }

    private int afterScan(int from) {
        int at = from;
        while (at + 1 < jpeg.limit()) {
            int mark = byteAt(at + 1);
            if (byteAt(at) == 0xFF && mark != 0 && mark != 0xFF && !(mark >= 0xD0 && mark <= 0xD7)) {
                return at;
            }
            at++;
        }
        return jpeg.limit();
    }

    private static boolean isFrame(int mark) {
        return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
    }

    private void exif(int at, int length) {
        int head = EXIF.length();
        if (length <= head || at + length > jpeg.limit()) {
            return;
        }
        byte[] name = new byte[head];
        jpeg.get(at, name);
        if (new String(name, StandardCharsets.ISO_8859_1).equals(EXIF)) {
            PictureLayout block = TiffLayout.of(jpeg.slice(at + head, length - head));
            orientation = block.picture(0).orientation();
        }
    }

    private int byteAt(int at) {
        return jpeg.get(at) & 0xFF;
    }
}
