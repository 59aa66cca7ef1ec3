package se.stodkoll.reconcile.incremental;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.model.finding.PartMark.RecordMark;
import se.stodkoll.reconcile.pairing.SideAssembler;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.traits.PairScore;
import se.stodkoll.reconcile.traits.Traits;
import se.stodkoll.reconcile.traits.TraitsText;

/**
 * Finds the parts that new or changed ones can touch, by what records are told by and not by the records, so that a
 * night's reconciling grows with what is new and not with the ledger. Not thread-safe; used once.
 */
public final class AffectedParts {
    private final KnownRecords known;
    private final double threshold;
    private final Map<String, PartMark> now = new LinkedHashMap<>();
    private final Map<Long, List<String>> nowByKey = new HashMap<>();
    private final Map<String, List<Record>> records = new HashMap<>();
    private final Map<Long, Set<String>> shared = new HashMap<>();

    /**
     * @param changed marks of the parts that are new or changed, as they now are
     * @param settings by which records are paired
     */
    public AffectedParts(KnownRecords known, List<PartMark> changed, RuleSettings settings) {
        this.known = known;
        threshold = settings.pairing().threshold();
        for (PartMark mark : changed) {
            now.put(mark.part(), mark);
            mark.keys()
                    .forEach(key -> nowByKey.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(mark.part()));
        }
    }

    /** A mark, its traits read once. */
    private record Record(RecordMark mark, Traits traits) {}

    /**
     * The ids of all parts to reconcile again: those given, those with a record that may belong to one of theirs, and
     * once more those that may belong to these, since a new decision may free an old application's partner; what a rule
     * beyond one case may hold against those given; what counts against a frame that they set; and whatever stands in one case with any of them. What was found
     * earlier of any other part stands. A changed part touches what it is told by now and what it was told by before.
     */
    public Set<String> by(Collection<String> fresh) {
        Set<String> touched = new LinkedHashSet<>();
        Set<String> front = new LinkedHashSet<>(fresh);
        records(fresh)
                .forEach((part, list) ->
                        list.forEach(record -> record.mark.beyond().forEach(key -> front.addAll(sharing(key)))));
        now.values().stream()
                .flatMap(mark -> mark.frames().stream())
                .distinct()
                .flatMap(frame -> known.casesUnder(frame).stream())
                .forEach(c -> front.addAll(c.parts()));
        for (int step = 0; step < 3; step++) {
            front.removeAll(touched);
            touched.addAll(front);
            Set<String> next = new LinkedHashSet<>();
            records(front).values().forEach(list -> list.forEach(record -> next.addAll(neighbours(record))));
            front.clear();
            front.addAll(next);
        }
        return touched;
    }

    /** The standing cases of the parts; parts of these that were not given are added to the given. */
    public Map<String, Case> casesOf(Set<String> touched) {
        Map<String, Case> cases = new LinkedHashMap<>();
        Collection<String> front = List.copyOf(touched);
        while (!front.isEmpty()) {
            List<String> more = new ArrayList<>();
            for (Case c : known.cases(front)) {
                if (cases.put(c.id(), c) == null) {
                    c.parts().stream().filter(touched::add).forEach(more::add);
                }
            }
            front = more;
        }
        return cases;
    }

    private Set<String> neighbours(Record record) {
        Set<String> sharing = new LinkedHashSet<>();
        record.mark.keys().forEach(key -> sharing.addAll(sharing(key)));
        Set<String> found = new LinkedHashSet<>();
        records(sharing).forEach((part, list) -> {
            if (list.stream().anyMatch(other -> mayBelong(record, other))) {
                found.add(part);
            }
        });
        return found;
    }

    private Set<String> sharing(long key) {
        return shared.computeIfAbsent(key, k -> {
            Set<String> sharing = new LinkedHashSet<>(known.sharing(k, Traits.COMMON + 1));
            sharing.addAll(nowByKey.getOrDefault(k, List.of()));
            return sharing.size() > Traits.COMMON ? Set.of() : sharing;
        });
    }

    private Map<String, List<Record>> records(Collection<String> parts) {
        List<String> missing =
                parts.stream().filter(p -> !records.containsKey(p)).toList();
        missing.forEach(part -> records.put(part, new ArrayList<>()));
        Stream.concat(
                        known.marks(missing).stream(),
                        missing.stream().filter(now::containsKey).map(now::get))
                .forEach(mark -> mark.records()
                        .forEach(r -> records.get(mark.part()).add(new Record(r, TraitsText.read(r.traits())))));
        Map<String, List<Record>> wanted = new LinkedHashMap<>();
        parts.forEach(part -> wanted.put(part, records.get(part)));
        return wanted;
    }

    private boolean mayBelong(Record a, Record b) {
        return a.mark.onDecisionSide() == b.mark.onDecisionSide()
                ? SideAssembler.mayBeOne(a.traits, b.traits)
                : PairScore.of(a.traits, b.traits, threshold).isPresent();
    }
}
