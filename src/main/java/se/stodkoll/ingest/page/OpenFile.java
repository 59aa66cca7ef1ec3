package se.stodkoll.ingest.page;

import java.util.List;
import se.stodkoll.model.document.OutlineEntry;
import se.stodkoll.model.document.Problem;

/** A file of a known type, open inside a worker. Used by one thread. */
public interface OpenFile extends AutoCloseable {
    /** Told by content. */
    String mediaType();

    /** Pages the file says it has, at least 0. */
    int pageCount();

    /** Its bookmarks; empty where the type has none. */
    default List<OutlineEntry> outline() {
        return List.of();
    }

    /** What is wrong with the file as a whole, or is in it and not read; empty where nothing is. */
    default List<Problem> problems() {
        return List.of();
    }

    /**
     * Reads one page.
     *
     * @param number from 1
     * @param pictureAllowed whether the page's picture may be read; if not, only the file's own text
     */
    PageReading read(int number, boolean pictureAllowed) throws FileProblem;

    @Override
    default void close() {}
}
