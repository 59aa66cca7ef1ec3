package se.stodkoll.web.list;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.review.Desk;

/** The cases that lie before people, in each order that they can be met in. Immutable. */
public final class CaseList {
    private final NightDigest night;
    private final Map<CaseOrder, List<CaseEntry>> orders = new EnumMap<>(CaseOrder.class);

    /** @param before the list before the last decision: a case that it did not touch has its entry there */
    CaseList(Desk desk, Optional<CaseList> before) {
        night = new NightDigest(desk.report());
        Map<String, CaseEntry> known = new HashMap<>();
        before.ifPresent(b -> b.orders.get(CaseOrder.IMPORTANCE).forEach(e -> known.put(e.id(), e)));
        List<CaseEntry> entries = night.matters().stream()
                .map(m -> Optional.ofNullable(known.get(m.matter().id()))
                        .filter(e -> e.matter().equals(m) && e.attention() == night.attention(m))
                        .orElseGet(() -> CaseEntry.of(m, night.attention(m), desk.arrived())))
                .toList();
        for (CaseOrder order : CaseOrder.values()) {
            orders.put(order, entries.stream().sorted(order.comparator()).toList());
        }
    }

    public NightDigest night() {
        return night;
    }

    public Optional<CaseEntry> find(String id) {
        return orders.get(CaseOrder.IMPORTANCE).stream()
                .filter(e -> e.id().equals(id))
                .findFirst();
    }

    /** @param person who looks */
    public List<CaseEntry> chosen(Choice choice, String person) {
        List<String> words = Folded.words(choice.search());
        return orders.get(choice.order()).stream()
                .filter(e -> choice.takes(e, person, words))
                .toList();
    }

    /** Of what is chosen, what can be stepped to. */
    private Set<String> left(Choice choice, String person) {
        return chosen(choice, person).stream()
                .filter(e -> choice.filter().isOfDone() || !e.attention().isDone())
                .map(CaseEntry::id)
                .collect(Collectors.toSet());
    }

    /**
     * Where a case stands among those chosen.
     *
     * @param at from 1; 0 where it is none of them, as after a decision
     * @param of how many are chosen
     * @param previous id of the one before that is not done with
     * @param next id of the one after
     */
    public record Place(int at, int of, Optional<String> previous, Optional<String> next) {}

    public Place place(Choice choice, String person, String id) {
        List<String> chosen = chosen(choice, person).stream().map(CaseEntry::id).toList();
        Set<String> left = left(choice, person);
        List<String> all = ids(choice.order());
        int here = all.indexOf(id);
        Optional<String> previous = all.subList(0, Math.max(0, here)).stream()
                .filter(left::contains)
                .reduce((a, b) -> b);
        Optional<String> next = all.subList(here + 1, all.size()).stream()
                .filter(left::contains)
                .findFirst();
        return new Place(chosen.indexOf(id) + 1, chosen.size(), previous, next);
    }

    /**
     * What comes after a case that a person is done with: the next one chosen, else the first.
     *
     * @param after the list as it is now; this one is as it was when the person decided
     */
    public Optional<String> nextIn(CaseList after, Choice choice, String person, String id) {
        List<String> all = ids(choice.order());
        int here = all.indexOf(id);
        Set<String> left = after.left(choice, person);
        return Stream.concat(all.subList(here + 1, all.size()).stream(), all.subList(0, Math.max(0, here)).stream())
                .filter(left::contains)
                .findFirst();
    }

    private List<String> ids(CaseOrder order) {
        return orders.get(order).stream().map(CaseEntry::id).toList();
    }
}
