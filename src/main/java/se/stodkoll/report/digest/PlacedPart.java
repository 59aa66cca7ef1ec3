package se.stodkoll.report.digest;

import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;

/**
 * A part and the file it stands in.
 *
 * @param part the document
 * @param document the file
 */
public record PlacedPart(Part part, DocumentReport document) {
    /** Whether the other is the same part; their records, which can be long, need not be compared for it. */
    boolean isSame(PlacedPart other) {
        return part.id().equals(other.part.id());
    }
}
