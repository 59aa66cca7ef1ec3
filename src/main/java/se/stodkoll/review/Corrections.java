package se.stodkoll.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject.FieldPlace;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;

/**
 * Sets fields of one document to what persons said of them. A field is found by its place on the page; by its path alone
 * only where a record has but one such field, for the number of a row can mean another row in a new reading.
 */
final class Corrections {
    /** Of the smaller box, for two boxes to be of the same ink. */
    private static final double SAME_INK = 0.5;

    private final List<PartRecord> asRead;
    private final List<PartRecord> corrected;
    private final List<ReviewEvent> unplaced = new ArrayList<>();

    Corrections(List<Part> parts) {
        asRead = parts.stream().map(PartRecord::new).toList();
        corrected = parts.stream().map(PartRecord::new).toList();
    }

    static DocumentReport apply(DocumentReport document, List<ReviewEvent> events, List<ReviewEvent> unplaced) {
        Corrections corrections = new Corrections(document.parts());
        events.forEach(corrections::apply);
        unplaced.addAll(corrections.unplaced);
        return document.withParts(
                corrections.corrected.stream().map(PartRecord::toPart).toList());
    }

    private void apply(ReviewEvent event) {
        FieldPlace field = event.subject().field().orElseThrow();
        Optional<Spot> spot = find(event.subject().parts().get(0), field);
        if (spot.isEmpty() || event.newValue().isEmpty()) {
            unplaced.add(event);
            return;
        }
        PartRecord record = corrected.get(spot.get().part());
        Evidence evidence = field.pointed()
                .or(() -> asRead.get(spot.get().part()).evidence(spot.get().path()))
                .or(field::read)
                .orElseThrow(() -> new IllegalStateException("event " + event.number() + " has no place"));
        record.set(spot.get().path(), event.newValue().get(), evidence);
    }

    private record Spot(int part, String path) {}

    private Optional<Spot> find(String partId, FieldPlace field) {
        Optional<FieldShape> shape = FieldShape.of(field.path());
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        Optional<Spot> placed = field.read().flatMap(read -> onPage(shape.get(), partId, field.path(), read));
        return placed.isPresent() || !shape.get().isSingle() ? placed : byPath(partId, field.path());
    }

    /** Among the fields of the kind read from the same ink, the one of the same path first. */
    private Optional<Spot> onPage(FieldShape shape, String partId, String path, Evidence read) {
        Optional<Spot> first = Optional.empty();
        for (int i = 0; i < asRead.size(); i++) {
            PartRecord record = asRead.get(i);
            for (String candidate : record.paths()) {
                boolean alike = FieldShape.of(candidate).filter(shape::equals).isPresent();
                if (alike
                        && record.evidence(candidate)
                                .filter(e -> sameInk(e, read))
                                .isPresent()) {
                    Spot spot = new Spot(i, candidate);
                    if (candidate.equals(path) && record.part().id().equals(partId)) {
                        return Optional.of(spot);
                    }
                    first = first.or(() -> Optional.of(spot));
                }
            }
        }
        return first;
    }

    private Optional<Spot> byPath(String partId, String path) {
        for (int i = 0; i < asRead.size(); i++) {
            if (asRead.get(i).part().id().equals(partId) && asRead.get(i).hasRecordFor(path)) {
                return Optional.of(new Spot(i, path));
            }
        }
        return Optional.empty();
    }

    private static boolean sameInk(Evidence a, Evidence b) {
        if (a.page() != b.page()) {
            return false;
        }
        if (a.box().isEmpty() || b.box().isEmpty()) {
            return a.box().isEmpty() && b.box().isEmpty() && a.text().equals(b.text());
        }
        return overlap(a.box().get(), b.box().get()) >= SAME_INK;
    }

    /** Shared area as a part of the smaller box's. */
    private static double overlap(Box a, Box b) {
        double width = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
        double height = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
        double smaller = Math.min(a.area(), b.area());
        return width <= 0 || height <= 0 || smaller <= 0 ? 0 : width * height / smaller;
    }
}
