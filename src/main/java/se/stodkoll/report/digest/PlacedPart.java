package se.stodkoll.report.digest;

import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;

/**
 * A part and the file it stands in.
 *
 * @param part the document
 * @param document the file
 */
public record PlacedPart(Part part, DocumentReport document) {}
