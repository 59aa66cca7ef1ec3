package se.stodkoll.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject.FieldPlace;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;

/**
 * Sets fields of one document to what persons said of them. A field is found by its place on the page; by its path alone
 * only where a record has but one such field, for the number of a row can mean another row in a new reading. An amount
 * that was not read is found by the name of its row, and a row that was not read by the one above it.
 */
final class Corrections {
    private final List<PartRecord> asRead;
    private final List<PartRecord> corrected;
    private final List<ReviewEvent> unplaced = new ArrayList<>();

    private Corrections(List<Part> parts, List<ReviewEvent> events) {
        asRead = parts.stream().map(PartRecord::new).toList();
        corrected = parts.stream().map(PartRecord::new).toList();
        events.forEach(this::apply);
    }

    static DocumentReport apply(DocumentReport document, List<ReviewEvent> events, List<ReviewEvent> unplaced) {
        Corrections corrections = new Corrections(document.parts(), events);
        unplaced.addAll(corrections.unplaced);
        return document.withParts(
                corrections.corrected.stream().map(PartRecord::toPart).toList());
    }

    /** The fields of a part after the corrections of its document; none where it has no such part. */
    static List<ReadField> fields(DocumentReport document, String part, List<ReviewEvent> events) {
        List<Part> parts = events.isEmpty()
                ? document.parts().stream().filter(p -> p.id().equals(part)).toList()
                : document.parts();
        Corrections corrections = new Corrections(parts, events);
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).id().equals(part))
                .boxed()
                .flatMap(i -> PartFields.of(corrections.asRead.get(i), corrections.corrected.get(i)).stream())
                .toList();
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
        if (placed.isPresent()) {
            return placed;
        }
        return shape.get().isSingle()
                ? byPath(partId, field.path())
                : BudgetCell.of(field.path()).flatMap(cell -> inBudget(partId, cell, field));
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
                                .filter(e -> SameInk.is(e, read))
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
            if (asRead.get(i).part().id().equals(partId) && corrected.get(i).hasRecordFor(path)) {
                return Optional.of(new Spot(i, path));
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> inBudget(String partId, BudgetCell cell, FieldPlace field) {
        for (int i = 0; i < asRead.size(); i++) {
            if (asRead.get(i).part().id().equals(partId)
                    && corrected.get(i).added().hasTable(cell.table())) {
                int part = i;
                OptionalInt row = cell.added().isPresent() && cell.isName()
                        ? OptionalInt.of(added(part, cell, field))
                        : field.row().map(name -> rowNamed(part, cell, name)).orElse(OptionalInt.empty());
                return row.isPresent() ? Optional.of(new Spot(part, cell.pathIn(row.getAsInt()))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A row that a reading since has found is not added once more. */
    private int added(int part, BudgetCell cell, FieldPlace field) {
        Evidence name = field.pointed().orElseThrow();
        OptionalInt read = name.box().isPresent() ? readRowNamed(part, cell, name) : OptionalInt.empty();
        int above = field.row()
                .map(n -> rowNamed(part, cell, n).orElse(cell.row() - 1))
                .orElse(-1);
        return read.orElseGet(() -> corrected
                .get(part)
                .added()
                .add(cell.table(), above, cell.added().orElseThrow(), name));
    }

    private OptionalInt rowNamed(int part, BudgetCell cell, Evidence name) {
        OptionalInt read = readRowNamed(part, cell, name);
        return read.isPresent() ? read : corrected.get(part).added().find(cell.table(), name);
    }

    /** Of several rows with that name, the one of the same number first. */
    private OptionalInt readRowNamed(int part, BudgetCell cell, Evidence name) {
        if (corrected.get(part).hasBegun(cell.table())) {
            return OptionalInt.empty();
        }
        PartRecord record = asRead.get(part);
        int[] found = record.paths().stream()
                .flatMap(path -> BudgetCell.of(path).stream())
                .filter(c -> c.isName() && c.table().equals(cell.table()))
                .mapToInt(BudgetCell::row)
                .filter(row -> record.evidence(BudgetCell.name(cell.table(), row))
                        .filter(e -> SameInk.is(e, name))
                        .isPresent())
                .toArray();
        return IntStream.concat(IntStream.of(found).filter(row -> row == cell.row()), IntStream.of(found))
                .findFirst();
    }
}
