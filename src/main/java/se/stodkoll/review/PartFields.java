package se.stodkoll.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.model.value.Evidence;

/** The fields of a part that a person can correct. */
final class PartFields {
    private PartFields() {}

    /**
     * Those read, and of the single ones and of a budget's cells those missing too; in the order of {@link FieldShape#ALL},
     * then of the records. Of a part without a record, the single ones of each that it could bear.
     *
     * @param before the part as read
     * @param after the same with its corrections
     */
    static List<ReadField> of(PartRecord before, PartRecord after) {
        after.added().arrange();
        Set<String> paths = new LinkedHashSet<>();
        FieldShape.ALL.stream()
                .filter(FieldShape::isSingle)
                .map(FieldShape::path)
                .filter(after::isAskedFor)
                .forEach(paths::add);
        paths.addAll(after.paths());
        paths.addAll(after.emptyCells());
        List<ReadField> fields = new ArrayList<>();
        for (String path : paths) {
            FieldShape shape = FieldShape.of(path).orElseThrow();
            String context = after.context(path);
            fields.add(new ReadField(
                    before.part().id(),
                    path,
                    context.isEmpty() ? shape.label() : shape.label() + ": " + context,
                    shape.type(),
                    after.plainValue(path)
                            .map(plain -> new ReadField.Value(
                                    plain,
                                    after.confidence(path),
                                    after.source(path).orElseThrow(),
                                    after.evidence(path).orElseThrow())),
                    evidence(before, after, path),
                    BudgetCell.of(path)
                            .map(cell -> BudgetCell.name(cell.table(), cell.row()))
                            .flatMap(name -> evidence(before, after, name).or(() -> after.evidence(name)))));
        }
        return fields;
    }

    /**
     * A field of a row of a budget that no reading found, for a person to state: its name ("/rows/4+item/label" for one that
     * is to be the fifth, an item) or an amount of it. Empty where the budget has no such table, column or place.
     *
     * @param fields of the part, as they hold
     */
    static Optional<ReadField> ofNewRow(List<ReadField> fields, String path) {
        return BudgetCell.of(path).filter(cell -> cell.added().isPresent()).flatMap(cell -> {
            Optional<ReadField> likeIt = fields.stream()
                    .filter(f -> BudgetCell.of(f.path())
                            .filter(c -> c.table().equals(cell.table())
                                    && c.rest().equals(cell.rest())
                                    && c.row() >= cell.row() - 1)
                            .isPresent())
                    .findFirst();
            Optional<Evidence> above = fields.stream()
                    .filter(f -> f.path().equals(BudgetCell.name(cell.table(), cell.row() - 1)))
                    .findFirst()
                    .flatMap(ReadField::row);
            return firstRow(fields, cell, path)
                    .or(() -> likeIt.map(f -> new ReadField(
                            f.part(),
                            path,
                            f.label().replaceFirst(":.*?(, [^,]*)?$", ": ny rad$1"),
                            f.type(),
                            Optional.empty(),
                            Optional.empty(),
                            cell.isName() ? above : Optional.empty())));
        });
    }

    /** A field of the first row of a table that a person has begun. */
    private static Optional<ReadField> firstRow(List<ReadField> fields, BudgetCell cell, String path) {
        boolean first = cell.row() == 0
                && fields.stream()
                        .flatMap(f -> BudgetCell.of(f.path()).stream())
                        .noneMatch(c -> c.table().equals(cell.table()));
        FieldShape shape = FieldShape.of(path).orElseThrow();
        return fields.stream()
                .filter(f -> first && f.path().equals(BudgetCell.years(cell.table())))
                .filter(f -> f.value()
                        .filter(v -> !cell.isAmount()
                                || List.of(v.plain().split(" ")).contains(cell.column()))
                        .isPresent())
                .findFirst()
                .map(f -> new ReadField(
                        f.part(),
                        path,
                        shape.label() + ": ny rad" + (cell.isName() ? "" : ", " + cell.column()),
                        shape.type(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Optional<Evidence> evidence(PartRecord before, PartRecord after, String path) {
        return after.added().asRead(path).flatMap(before::evidence);
    }
}
