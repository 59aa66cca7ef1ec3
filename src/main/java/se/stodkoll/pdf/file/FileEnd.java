package se.stodkoll.pdf.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of a PDF end.
 *
 * @param finished whether the part that says where everything stands, or the mark of the end, comes after all objects
 * @param openObject number of an object that begins and never ends
 */
public record FileEnd(boolean finished, OptionalLong openObject) {
    private static final byte[] START_OF_TABLE = bytes("startxref");
    private static final byte[] END = bytes("%%EOF");
    private static final byte[] END_OF_OBJECT = bytes("endobj");
    private static final Pattern OBJECT = Pattern.compile("(?:^|\\s)(\\d{1,10})\\s+\\d{1,5}\\s+obj\\b");
    private static final Pattern LENGTH = Pattern.compile("/Linearized\\b.*?/L\\s+(\\d{1,12})", Pattern.DOTALL);

    /** The head of a linearized file states its length within this. */
    private static final int HEAD = 2048;
    /** An object's head stands in so many bytes after what is before it. */
    private static final int OBJECT_HEAD = 1 << 16;

    public static FileEnd of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long from = Math.max(0, channel.size() - Integer.MAX_VALUE);
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, from, channel.size() - from);
            int table = Math.max(lastIndexOf(bytes, START_OF_TABLE), lastIndexOf(bytes, END));
            int object = lastIndexOf(bytes, END_OF_OBJECT);
            String after = text(bytes, Math.max(Math.max(table, object), 0), OBJECT_HEAD);
            Matcher open = OBJECT.matcher(after);
            OptionalLong openObject =
                    open.find() ? OptionalLong.of(Long.parseLong(open.group(1))) : OptionalLong.empty();
            boolean finished = table > object && openObject.isEmpty() && channel.size() >= statedLength(bytes);
            return new FileEnd(finished, openObject);
        }
    }

    /** What a linearized file says its length is; 0 where none is said. */
    private static long statedLength(ByteBuffer bytes) {
        Matcher stated = LENGTH.matcher(text(bytes, 0, HEAD));
        return stated.find() ? Long.parseLong(stated.group(1)) : 0;
    }

    private static int lastIndexOf(ByteBuffer bytes, byte[] word) {
        for (int at = bytes.limit() - word.length; at >= 0; at--) {
            if (bytes.get(at) == word[0] && isAt(bytes, at, word)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(ByteBuffer bytes, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (bytes.get(at + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(ByteBuffer bytes, int from, int length) {
        byte[] part = new byte[Math.min(length, bytes.limit() - from)];
        bytes.get(from, part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.ISO_8859_1);
    }
}
