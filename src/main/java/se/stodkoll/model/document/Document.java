package se.stodkoll.model.document;

import java.util.List;

/**
 * One file, read.
 *
 * @param sha256 of its bytes, 64 lower-case hex digits
 * @param file its path below the inbox, with {@code /}
 * @param mediaType told by content
 * @param pageCount pages the file says it has; at least the pages read
 * @param pages those read, in order
 * @param problems what went wrong; a problem with page 0 and no pages is a failed document
 * @param outline the file's bookmarks, in order
 */
public record Document(
        String sha256,
        String file,
        String mediaType,
        int pageCount,
        List<Page> pages,
        List<Problem> problems,
        List<OutlineEntry> outline) {
    public Document {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
        outline = List.copyOf(outline);
    }

    /** A file that could not be read at all. */
    public static Document failed(String sha256, String file, String mediaType, Problem problem) {
        return new Document(sha256, file, mediaType, 0, List.of(), List.of(problem), List.of());
    }

    public boolean isFailed() {
        return pages.isEmpty();
    }
}
