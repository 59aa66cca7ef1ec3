package se.stodkoll.ingest;

import java.util.List;
import java.util.Optional;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.OutlineEntry;
import se.stodkoll.model.Problem;

/**
 * What parent and worker say to each other: one JSON object a line. A worker's lines carry {@link #MARK}, so that
 * whatever a library prints to the same stream is told apart and skipped.
 */
final class WorkerMessage {
    /** Begins each line that a worker means for its parent. */
    static final String MARK = "\u0001stodkoll:";

    /** Longest reply in characters; a page with more than some hundred thousand words is no page of paper. */
    static final int MAX_REPLY = 64 << 20;

    private WorkerMessage() {}

    /** What a worker is asked to do. */
    enum Task {
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
    record Request(long reading, Task task, String file, String name, int page) {}

    /**
     * What is known of a file once it is open.
     *
     * @param mediaType told by content
     * @param pageCount pages it says it has
     * @param outline its bookmarks
     */
    record Opened(String mediaType, int pageCount, List<OutlineEntry> outline) {
        Opened {
            outline = List.copyOf(outline);
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
    record Reply(
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

    /** The line for a reply, without its line break. */
    static String line(Reply reply) {
        return MARK + ModelJson.write(reply);
    }

    /**
     * The reply in a line; empty where the line is not meant for the parent.
     *
     * @throws java.io.UncheckedIOException where the line is torn
     */
    static Optional<Reply> reply(String line) {
        int mark = line.indexOf(MARK);
        return mark < 0
                ? Optional.empty()
                : Optional.of(ModelJson.read(line.substring(mark + MARK.length()), Reply.class));
    }
}
