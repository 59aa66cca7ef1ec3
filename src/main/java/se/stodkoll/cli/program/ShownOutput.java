package se.stodkoll.cli.program;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The one way to the terminal, whoever writes: letters that it would act on are shown as {@link Texts#shown} shows them, so that no
 * name, no text of a document and no message of a library does anything there. Lines still end, and tabs are tabs.
 */
public final class ShownOutput extends OutputStream {
    private static final int CHUNK = 4096;

    private final OutputStream terminal;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private final CharBuffer letters = CharBuffer.allocate(CHUNK);

    private ShownOutput(OutputStream terminal) {
        this.terminal = terminal;
    }

    /** Remembers the terminal behind it. */
    private static final class Shown extends PrintStream {
        private final OutputStream terminal;

        Shown(OutputStream terminal) {
            super(new ShownOutput(terminal), true, StandardCharsets.UTF_8);
            this.terminal = terminal;
        }
    }

    /** The stream to give the system in place of the terminal's own. */
    public static PrintStream to(OutputStream terminal) {
        return new Shown(terminal);
    }

    /** The terminal itself, for what moves about on it by design and tells no texts but our own. */
    public static PrintStream behind(PrintStream stream) {
        return stream instanceof Shown shown ? new PrintStream(shown.terminal, true, StandardCharsets.UTF_8) : stream;
    }

    /** Where data goes: to a file or another program as it is, to a terminal as what is shown. */
    public static PrintStream forData(PrintStream stream) {
        return System.console() == null ? behind(stream) : stream;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] given, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int next = Math.min(bytes.remaining(), length - done);
            bytes.put(given, from + done, next);
            done += next;
            bytes.flip();
            decoder.decode(bytes, letters, false);
            bytes.compact(); // a letter's first bytes wait for the others
            letters.flip();
            terminal.write(shown(letters.toString()).getBytes(StandardCharsets.UTF_8));
            letters.clear();
        }
    }

    /** The text with every letter shown that acts, but for ends of lines and tabs. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                shown.append(Texts.shown(text.substring(from, i))).append(text.charAt(i));
                from = i + 1;
            }
        }
        return shown.append(Texts.shown(text.substring(from))).toString();
    }

    @Override
    public void flush() throws IOException {
        terminal.flush();
    }
}
