package se.stodkoll.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether a file has the end that its beginning promises: a copy that stalls on its way lacks it. */
final class EndMark {
    private static final int HEAD_BYTES = 8;
    private static final int TAIL_BYTES = 2048;

    /** First bytes of a format, and the bytes that stand near its end. PDF 32000-1 7.5.5, PNG 11.2.5, JPEG B.1.1.3, ZIP 4.3.16. */
    private record Format(String head, String end) {}

    private static final List<Format> FORMATS = List.of(
            new Format("%PDF-", "%%EOF"),
            new Format("\u0089PNG", "IEND"),
            new Format("\u00ff\u00d8\u00ff", "\u00ff\u00d9"),
            new Format("PK\u0003\u0004", "PK\u0005\u0006"));

    private EndMark() {}

    /** True also for formats that have no end mark; false for a file that is gone or cannot be opened yet. */
    static boolean isPresent(Path file) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            String head = bytes(channel, 0, HEAD_BYTES);
            String tail = bytes(channel, Math.max(0, channel.size() - TAIL_BYTES), TAIL_BYTES);
            if (head.startsWith("II*\u0000") || head.startsWith("MM\u0000*")) {
                return holdsItsDirectory(head, channel.size());
            }
            return FORMATS.stream()
                    .filter(f -> head.startsWith(f.head()))
                    .findFirst()
                    .map(f -> tail.contains(f.end()))
                    .orElse(true);
        } catch (IOException e) {
            return false;
        }
    }

    /** A TIFF says where its first directory stands, which most writers put last. TIFF 6.0, section 2. */
    private static boolean holdsItsDirectory(String head, long size) {
        ByteBuffer bytes = ByteBuffer.wrap(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.order(head.charAt(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return bytes.remaining() == HEAD_BYTES && Integer.toUnsignedLong(bytes.getInt(4)) + 2 <= size;
    }

    private static String bytes(SeekableByteChannel channel, long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        channel.position(from);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // read on
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    }
}
