package se.stodkoll.reconcile.incremental;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Money;

/**
 * Everything known, held in memory, and kept up with what changes. What the records are found by is made beside the caller's
 * work, and waited for where it is first asked for. Not thread-safe.
 */
public final class LoadedRecords implements KnownRecords {
    private final List<DocumentReport> documents;
    private final Map<String, Integer> documentOf = new HashMap<>();
    private final Map<String, PartMark> marks = new HashMap<>();
    private Optional<CompletableFuture<List<PartMark>>> unmarked;
    private final Map<Long, Set<String>> byKey = new HashMap<>();
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final Map<String, Set<String>> casesOf = new HashMap<>();
    private final Map<String, Map<String, Money>> granted = new HashMap<>();

    /**
     * Documents without cases.
     *
     * @param documents in order of file name, with what persons corrected
     */
    public LoadedRecords(List<DocumentReport> documents) {
        this.documents = new ArrayList<>(documents);
        for (int i = 0; i < documents.size(); i++) {
            for (Part part : documents.get(i).parts()) {
                documentOf.putIfAbsent(part.id(), i);
            }
        }
        List<DocumentReport> given = List.copyOf(documents);
        unmarked = Optional.of(CompletableFuture.supplyAsync(() -> PartMarks.of(given, part -> true)));
    }

    private Map<String, PartMark> marks() {
        Optional<CompletableFuture<List<PartMark>>> made = unmarked;
        unmarked = Optional.empty();
        made.ifPresent(m -> m.join().forEach(this::mark));
        return marks;
    }

    /** In the order given at first. */
    public List<DocumentReport> documents() {
        return List.copyOf(documents);
    }

    /** Those that stand, what changed last at the end. */
    public List<Case> cases() {
        return List.copyOf(cases.values());
    }

    /** Puts a document in the place of the one that has the same parts. */
    public void replace(DocumentReport document) {
        document.parts().stream()
                .map(part -> documentOf.get(part.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(at -> documents.set(at, document));
    }

    /** Lets a change stand. */
    public void apply(CaseChange change) {
        if (!change.marks().isEmpty()) {
            marks();
            change.marks().forEach(this::mark);
        }
        (change.anew() ? Set.copyOf(cases.keySet()) : change.gone()).forEach(this::remove);
        granted.putAll(change.granted());
        for (Case c : change.cases()) {
            cases.put(c.id(), c);
            c.parts()
                    .forEach(part -> casesOf.computeIfAbsent(part, p -> new LinkedHashSet<>())
                            .add(c.id()));
        }
    }

    private void mark(PartMark mark) {
        Optional.ofNullable(marks.put(mark.part(), mark))
                .ifPresent(before -> before.keys().forEach(k -> byKey.get(k).remove(mark.part())));
        mark.keys()
                .forEach(k ->
                        byKey.computeIfAbsent(k, x -> new LinkedHashSet<>()).add(mark.part()));
    }

    private void remove(String id) {
        granted.remove(id);
        Case gone = cases.remove(id);
        if (gone != null) {
            gone.parts().forEach(part -> casesOf.get(part).remove(id));
        }
    }

    @Override
    public Collection<String> sharing(long key, int most) {
        marks();
        return byKey.getOrDefault(key, Set.of()).stream().limit(most).toList();
    }

    @Override
    public List<PartMark> marks(Collection<String> parts) {
        return parts.stream().map(marks()::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Case> cases(Collection<String> parts) {
        return parts.stream()
                .flatMap(part -> casesOf.getOrDefault(part, Set.of()).stream())
                .distinct()
                .map(cases::get)
                .toList();
    }

    @Override
    public Collection<String> settingFrames() {
        return marks().values().stream()
                .filter(mark -> !mark.frames().isEmpty())
                .map(PartMark::part)
                .toList();
    }

    @Override
    public List<Case> casesUnder(String frame) {
        return granted.entrySet().stream()
                .filter(e -> e.getValue().containsKey(frame))
                .map(e -> cases.get(e.getKey()))
                .toList();
    }

    @Override
    public boolean hasCase(String id) {
        return cases.containsKey(id);
    }

    @Override
    public List<DocumentReport> documents(Collection<String> parts) {
        return parts.stream()
                .map(documentOf::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(documents::get)
                .toList();
    }

    @Override
    public Map<String, Money> grantedBut(Collection<String> ids) {
        Map<String, Money> sums = new HashMap<>();
        granted.forEach((id, byFrame) -> {
            if (!ids.contains(id)) {
                byFrame.forEach((frame, money) -> sums.merge(frame, money, Money::plus));
            }
        });
        return sums;
    }
}
