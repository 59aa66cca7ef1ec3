package se.stodkoll.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.EarlierNight;
import se.stodkoll.model.run.RunReport;

/**
 * What lies before a person in review.
 *
 * @param stamp changes whenever any of it has
 * @param asRead the documents before corrections
 * @param report the documents after them, and the cases under the rules and decisions in force
 * @param events every decision ever, oldest first
 * @param arrived by content, when it was first read
 * @param earlier the night that the cases come from, where the next one finds all anew; empty where they stand
 */
public record Desk(
        String stamp,
        List<DocumentReport> asRead,
        RunReport report,
        List<ReviewEvent> events,
        Map<String, Instant> arrived,
        Optional<EarlierNight> earlier) {
    public Desk {
        arrived = Map.copyOf(arrived);
        asRead = List.copyOf(asRead);
        events = List.copyOf(events);
    }

    /** Number of the last decision; 0 where there is none. */
    public long lastEvent() {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).number();
    }

    public Optional<Case> find(String caseId) {
        return report.cases().stream().filter(c -> c.id().equals(caseId)).findFirst();
    }

    public Optional<Case> caseOf(String part) {
        return report.cases().stream().filter(c -> c.parts().contains(part)).findFirst();
    }

    /** A part before corrections. */
    public Optional<Part> partAsRead(String id) {
        return part(asRead, id);
    }

    /** A part after corrections. */
    public Optional<Part> part(String id) {
        return part(report.documents(), id);
    }

    /** The file that a part stands in. */
    public Optional<DocumentReport> documentOf(String part) {
        return report.documents().stream()
                .filter(d -> d.parts().stream().anyMatch(p -> p.id().equals(part)))
                .findFirst();
    }

    /** Parts of a file that bear no record, and that no case holds. */
    public List<Part> silent(DocumentReport document) {
        return document.parts().stream()
                .filter(p -> !p.content().bearsRecord() && caseOf(p.id()).isEmpty())
                .toList();
    }

    /** The fields of a part that a person can correct; none where there is no such part. */
    public List<ReadField> fields(String part) {
        return asRead.stream()
                .filter(d -> d.parts().stream().anyMatch(p -> p.id().equals(part)))
                .findFirst()
                .map(d -> Reviews.of(events).fields(d, part))
                .orElse(List.of());
    }

    /** One of them, or one of a row of a budget that was not read: see {@link PartFields#ofNewRow}. */
    public Optional<ReadField> field(String part, String path) {
        List<ReadField> fields = fields(part);
        return fields.stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .or(() -> PartFields.ofNewRow(fields, path));
    }

    private static Optional<Part> part(List<DocumentReport> documents, String id) {
        return documents.stream()
                .flatMap(d -> d.parts().stream())
                .filter(p -> p.id().equals(id))
                .findFirst();
    }
}
