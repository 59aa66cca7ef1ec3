package se.stodkoll.reconcile.pairing;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.model.finding.RowRef;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.traits.RecordEntry;
import se.stodkoll.reconcile.traits.Traits;

/**
 * One side of a matter: an application's form and description and their earlier versions, or a decision's proposal,
 * memo, agenda item and letter. Equal to itself only.
 */
public final class CaseSide {
    private static final List<PartKind> APPLICATIONS = List.of(PartKind.APPLICATION, PartKind.PROJECT_DESCRIPTION);
    private static final List<PartKind> DECISIONS =
            List.of(PartKind.DECISION, PartKind.DECISION_PROPOSAL, PartKind.MINUTES, PartKind.MEMO, PartKind.AGENDA);

    private final List<RecordEntry> entries;
    private final List<String> ids;
    private final Traits traits;
    private final Set<String> keys = new LinkedHashSet<>();

    private CaseSide(List<RecordEntry> entries) {
        this.entries = entries;
        ids = entries.stream().map(RecordEntry::id).distinct().toList();
        List<Traits> each = entries.stream().map(RecordEntry::traits).toList();
        traits = each.stream().reduce(Traits::or).orElseThrow();
        each.forEach(t -> keys.addAll(t.keys()));
    }

    static CaseSide of(List<RecordEntry> unordered) {
        return new CaseSide(unordered.stream()
                .sorted(Comparator.comparing((RecordEntry e) -> !e.isReplacing())
                        .thenComparing(RecordEntry::decided, Comparator.reverseOrder())
                        .thenComparing(e -> !decides(e))
                        .thenComparing(CaseSide::rank)
                        .thenComparing(e -> -e.order()))
                .toList());
    }

    /** At least one, the one to compare first: of decisions that change others, the latest. */
    public List<RecordEntry> entries() {
        return entries;
    }

    /** Of the entries together. */
    public Traits traits() {
        return traits;
    }

    /** Whether it is a row of a list. */
    public boolean isRow() {
        return entries.get(0).row().isPresent();
    }

    /** The rows that it is; the same row may stand in several lists. */
    List<RowRef> rows() {
        return entries.stream().flatMap(e -> e.row().stream()).toList();
    }

    /** Two matters are compared only where they share a key. */
    Set<String> keys() {
        return keys;
    }

    /** Whether it states an amount, or turns the application down. */
    private static boolean decides(RecordEntry e) {
        return !e.traits().amounts().isEmpty()
                || e.decision().filter(d -> d.grant().rejected()).isPresent();
    }

    private static int rank(RecordEntry e) {
        List<PartKind> kinds = e.isDecision() ? DECISIONS : APPLICATIONS;
        int at = kinds.indexOf(e.part().kind());
        return at < 0 ? kinds.size() : at;
    }

    boolean isDecision() {
        return entries.get(0).isDecision();
    }

    public String id() {
        return entries.get(0).id();
    }

    List<String> ids() {
        return ids;
    }

    /** The latest application of each kind; an older one of the same kind is a version that this one replaced. */
    public List<Application> applicationsInForce() {
        return inForce().flatMap(e -> e.application().stream()).toList();
    }

    private Stream<RecordEntry> inForce() {
        Set<PartKind> seen = EnumSet.noneOf(PartKind.class);
        return entries.stream().filter(e -> e.isDecision() || seen.add(e.part().kind()));
    }

    /** What the parts in force hold and could not be read; a list's is told once, and not with each of its rows. */
    List<Unread> unread() {
        return inForce()
                .filter(e -> e.row().isEmpty())
                .flatMap(e -> e.part().content().unread().stream())
                .distinct()
                .toList();
    }

    public List<Decision> decisions() {
        return entries.stream().flatMap(e -> e.decision().stream()).toList();
    }

    /** Applied for or granted, of the entry to compare first that states it. */
    Optional<Field<Money>> amount() {
        return entries.stream()
                .flatMap(e -> e
                        .application()
                        .flatMap(a -> a.request().amount())
                        .or(() -> e.decision().flatMap(d -> d.grant().maxAmount()))
                        .stream())
                .findFirst();
    }

    CaseSide with(CaseSide other) {
        return of(Stream.concat(entries.stream(), other.entries.stream()).toList());
    }
}
