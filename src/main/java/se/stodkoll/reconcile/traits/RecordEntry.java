package se.stodkoll.reconcile.traits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.stodkoll.model.finding.RowRef;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.record.SupportList.SupportGrant;
import se.stodkoll.model.value.Field;

/**
 * One record of a part, on one side.
 *
 * @param part it was read from
 * @param order of arrival: position among all parts given
 * @param application where it stands on the application's side
 * @param decision where it stands on the decision's side
 * @param sharesNumber whether a decision bears the number of a paper that decides several matters
 * @param row where the decision is a row of the part's list
 */
public record RecordEntry(
        Part part,
        int order,
        Optional<Application> application,
        Optional<Decision> decision,
        boolean sharesNumber,
        Optional<RowRef> row) {
    public static Optional<RecordEntry> application(Part part, int order) {
        return part.content()
                .application()
                .map(a -> new RecordEntry(part, order, Optional.of(a), Optional.empty(), false, Optional.empty()));
    }

    public static Optional<RecordEntry> decision(Part part, int order, boolean sharesNumber) {
        return part.content()
                .decision()
                .map(d ->
                        new RecordEntry(part, order, Optional.empty(), Optional.of(d), sharesNumber, Optional.empty()));
    }

    /** One for each row of the part's list. */
    public static List<RecordEntry> rows(Part part, int order) {
        List<SupportGrant> grants =
                part.content().supportList().map(SupportList::grants).orElse(List.of());
        return IntStream.range(0, grants.size())
                .mapToObj(i -> new RecordEntry(
                        part,
                        order,
                        Optional.empty(),
                        Optional.of(Decision.of(grants.get(i))),
                        false,
                        Optional.of(new RowRef(part.id(), i))))
                .toList();
    }

    public String id() {
        return part.id();
    }

    /** Whether the other is another part of the same file and of the same kind. */
    public boolean isBeside(RecordEntry other) {
        return part != other.part
                && part.kind() == other.part.kind()
                && file(part.id()).equals(file(other.part.id()));
    }

    /** What the ids of a file's parts have in common. */
    private static String file(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    public boolean isDecision() {
        return decision.isPresent();
    }

    /** Whether it is a decision that changes or replaces another. */
    public boolean isReplacing() {
        return decision.flatMap(Decision::replaces).isPresent();
    }

    /** The day of a decision that changes another; the first of days for all else, whose order other things tell. */
    public LocalDate decided() {
        return decision.filter(d -> isReplacing())
                .flatMap(d -> d.origin().decisionDate())
                .map(Field::value)
                .orElse(LocalDate.MIN);
    }

    public Traits traits() {
        Traits traits = application.map(Traits::of).orElseGet(() -> decided(decision.orElseThrow()));
        return row.isPresent()
                ? traits
                : part.content().wording().map(traits::worded).orElse(traits);
    }

    private Traits decided(Decision d) {
        Traits traits = row.isPresent() ? Traits.ofRow(d) : Traits.of(d);
        return sharesNumber ? traits.sharingNumber() : traits;
    }
}
