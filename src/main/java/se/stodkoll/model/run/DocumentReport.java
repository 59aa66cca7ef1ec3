package se.stodkoll.model.run;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.record.Part;

/**
 * What the report says of one file.
 *
 * @param sha256 of its bytes
 * @param file path below the inbox
 * @param mediaType told by content
 * @param pageCount pages
 * @param status how it went
 * @param duplicateOf SHA-256 or file of the one that stands for it, where a duplicate or a rescan
 * @param problems what went wrong, worst first
 * @param parts the documents in it
 */
public record DocumentReport(
        String sha256,
        String file,
        String mediaType,
        int pageCount,
        Status status,
        Optional<String> duplicateOf,
        List<Problem> problems,
        List<Part> parts) {
    public DocumentReport {
        problems = List.copyOf(problems);
        parts = List.copyOf(parts);
    }

    /** The same file with other parts. */
    public DocumentReport withParts(List<Part> others) {
        return new DocumentReport(sha256, file, mediaType, pageCount, status, duplicateOf, problems, others);
    }

    /** How reading a file went. */
    public enum Status {
        EXTRACTED,
        FAILED,
        /** Same bytes as another file. */
        DUPLICATE,
        /** Other bytes, but the same paper as another file. */
        RESCAN
    }
}
