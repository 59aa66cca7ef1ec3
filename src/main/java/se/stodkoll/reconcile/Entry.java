package se.stodkoll.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import se.stodkoll.model.Application;
import se.stodkoll.model.Decision;
import se.stodkoll.model.Field;
import se.stodkoll.model.Part;

/**
 * One record of a part, on one side.
 *
 * @param part it was read from
 * @param order of arrival: position among all parts given
 * @param application where it stands on the application's side
 * @param decision where it stands on the decision's side
 */
record Entry(Part part, int order, Optional<Application> application, Optional<Decision> decision) {
    static Optional<Entry> application(Part part, int order) {
        return part.content().application().map(a -> new Entry(part, order, Optional.of(a), Optional.empty()));
    }

    static Optional<Entry> decision(Part part, int order) {
        return part.content().decision().map(d -> new Entry(part, order, Optional.empty(), Optional.of(d)));
    }

    String id() {
        return part.id();
    }

    /** Whether the other is another part of the same file and of the same kind. */
    boolean isBeside(Entry other) {
        return part != other.part
                && part.kind() == other.part.kind()
                && file(part.id()).equals(file(other.part.id()));
    }

    /** What the ids of a file's parts have in common. */
    private static String file(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    boolean isDecision() {
        return decision.isPresent();
    }

    /** Whether it is a decision that changes or replaces another. */
    boolean isReplacing() {
        return decision.flatMap(Decision::replaces).isPresent();
    }

    /** The day of a decision that changes another; the first of days for all else, whose order other things tell. */
    LocalDate decided() {
        return decision.filter(d -> isReplacing())
                .flatMap(d -> d.origin().decisionDate())
                .map(Field::value)
                .orElse(LocalDate.MIN);
    }

    Traits traits() {
        return application.map(Traits::of).orElseGet(() -> Traits.of(decision.orElseThrow()));
    }
}
