package se.stodkoll.ingest.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.codec.ModelSmile;
import se.stodkoll.ingest.page.PageReading;
import se.stodkoll.model.document.OutlineEntry;
import se.stodkoll.model.document.Problem;

/**
 * What parent and worker say to each other: a request is a line of JSON; a reply, a page's words, is in binary form behind a
 * line with {@link #MARK} and its length in bytes, so that whatever a library prints to the same stream is told apart.
 */
public final class WorkerMessage {
    /** Stands before what a worker means for its parent. */
    private static final String MARK = "\u0001stodkoll:";

    /** A reply is at most some 100 MB: a page with more than some hundred thousand words is no page of paper. */
    private static final Pattern BEGINS = Pattern.compile(Pattern.quote(MARK) + "(\\d{1,8})\n");

    private WorkerMessage() {}

    /** What a worker is asked to do. */
    public enum Task {
        OPEN,
        READ,
        READ_OWN_TEXT
    }

    /**
     * One request.
     *
     * @param reading number of the file's reading: the same path may hold another file the next time
     * @param task what to do
     * @param file where the bytes are
     * @param name the file's name as dropped, a hint of its type
     * @param page from 1; 0 for OPEN
     */
    public record Request(long reading, Task task, String file, String name, int page) {}

    /**
     * What is known of a file once it is open.
     *
     * @param mediaType told by content
     * @param pageCount pages it says it has
     * @param outline its bookmarks
     * @param problems of the file as a whole
     */
    public record Opened(String mediaType, int pageCount, List<OutlineEntry> outline, List<Problem> problems) {
        public Opened {
            outline = List.copyOf(outline);
            problems = List.copyOf(problems);
        }
    }

    /**
     * One reply; exactly one part is there, none in the greeting.
     *
     * @param opened answers OPEN
     * @param reading answers READ and READ_OWN_TEXT
     * @param problem why the file or page could not be read
     * @param environment what the machine lacks
     */
    public record Reply(
            Optional<Opened> opened,
            Optional<PageReading> reading,
            Optional<Problem> problem,
            Optional<String> environment) {
        static final Reply READY = new Reply(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Reply of(Opened opened) {
            return new Reply(Optional.of(opened), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Reply of(PageReading reading) {
            return new Reply(Optional.empty(), Optional.of(reading), Optional.empty(), Optional.empty());
        }

        static Reply of(Problem problem) {
            return new Reply(Optional.empty(), Optional.empty(), Optional.of(problem), Optional.empty());
        }

        static Reply lacking(String what) {
            return new Reply(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(what));
        }
    }

    /** Writes a reply behind whatever a library may have printed without ending its line. */
    static void write(Reply reply, OutputStream to) throws IOException {
        byte[] bytes = ModelSmile.write(reply);
        to.write(("\n" + MARK + bytes.length + "\n").getBytes(StandardCharsets.ISO_8859_1));
        to.write(bytes);
        to.flush();
    }

    /**
     * The next reply, whatever else stands before it; empty where the stream ends.
     *
     * @throws java.io.UncheckedIOException where it is torn
     */
    static Optional<Reply> read(InputStream from) throws IOException {
        for (String line = line(from); !line.isEmpty(); line = line(from)) {
            Matcher begins = BEGINS.matcher(line);
            if (begins.find()) {
                byte[] bytes = from.readNBytes(Integer.parseInt(begins.group(1)));
                return Optional.of(ModelSmile.read(bytes, Reply.class));
            }
        }
        return Optional.empty();
    }

    /** With its line break; empty at the stream's end. */
    private static String line(InputStream from) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = from.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = from.read();
        }
        if (next >= 0) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
