package se.stodkoll.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.stodkoll.model.record.Part;

/** The fields of a part that a person can correct. */
public final class PartFields {
    private PartFields() {}

    /**
     * Those read, and of the single ones those missing too; in the order of {@link FieldShape#ALL}, then of the records.
     *
     * @param asRead the part before corrections
     * @param inForce the same part after them
     */
    public static List<ReadField> of(Part asRead, Part inForce) {
        PartRecord before = new PartRecord(asRead);
        PartRecord after = new PartRecord(inForce);
        Set<String> paths = new LinkedHashSet<>();
        FieldShape.ALL.stream()
                .filter(FieldShape::isSingle)
                .map(FieldShape::path)
                .filter(after::hasRecordFor)
                .forEach(paths::add);
        paths.addAll(after.paths());
        List<ReadField> fields = new ArrayList<>();
        for (String path : paths) {
            FieldShape shape = FieldShape.of(path).orElseThrow();
            String context = after.context(path);
            fields.add(new ReadField(
                    asRead.id(),
                    path,
                    context.isEmpty() ? shape.label() : shape.label() + ": " + context,
                    shape.type(),
                    after.plainValue(path)
                            .map(plain -> new ReadField.Value(
                                    plain,
                                    after.confidence(path),
                                    after.source(path).orElseThrow(),
                                    after.evidence(path).orElseThrow())),
                    before.evidence(path)));
        }
        return fields;
    }
}
