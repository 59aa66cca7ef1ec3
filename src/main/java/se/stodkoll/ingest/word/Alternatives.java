package se.stodkoll.ingest.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The alternatives that are open ({@code mc:AlternateContent}): the same thing drawn for newer and for older programs. The
 * first that holds words is read, so that none is read twice and none is lost where a writer leaves the older one out.
 */
final class Alternatives {
    private final Deque<OpenChoice> open = new ArrayDeque<>();

    private static final class OpenChoice {
        private boolean tried;
        private boolean hasWords;
    }

    void begin() {
        open.push(new OpenChoice());
    }

    void end() {
        open.pop();
    }

    /** Whether a choice or fallback that begins is to be read. */
    boolean isRead(boolean fallback) {
        if (open.isEmpty()) {
            return true;
        }
        OpenChoice alternative = open.peek();
        boolean read = fallback ? !alternative.hasWords : !alternative.tried;
        alternative.tried = true;
        return read;
    }

    /** That words stand in all that are open. */
    void words() {
        open.forEach(alternative -> alternative.hasWords = true);
    }
}
