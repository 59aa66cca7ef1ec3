package se.stodkoll.store.record;

import java.util.List;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.record.Part;

/**
 * What a document came to, kept apart from its pages so that a night need not load them.
 *
 * @param sha256 of the file's bytes
 * @param mediaType told by content
 * @param pageCount pages of the file
 * @param readable whether any of it could be read and parsed
 * @param problems of reading and parsing
 * @param parts found
 */
public record ParsedContent(
        String sha256, String mediaType, int pageCount, boolean readable, List<Problem> problems, List<Part> parts) {
    public ParsedContent {
        problems = List.copyOf(problems);
        parts = List.copyOf(parts);
    }

    /** A document as read and its parts. */
    public static ParsedContent of(Document document, List<Part> parts) {
        return new ParsedContent(
                document.sha256(),
                document.mediaType(),
                document.pageCount(),
                !document.isFailed(),
                document.problems(),
                parts);
    }
}
