package se.stodkoll.nightly.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.incremental.KnownRecords;
import se.stodkoll.review.Reviews;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.StandingCases;

/** What the ledger knows, loaded as far as it is asked for, each document once. Not thread-safe. */
final class LedgerRecords implements KnownRecords {
    private final Ledger ledger;
    private final StandingCases standing;
    private final Reviews reviews;
    private final Map<String, DocumentReport> loaded = new TreeMap<>();
    private final Map<String, String> contents = new HashMap<>();
    private Loaded count = Loaded.NOTHING;

    /**
     * How much of the ledger was loaded.
     *
     * @param documents with all their records
     * @param keys looked up
     * @param marks of parts
     * @param cases that stand
     */
    record Loaded(int documents, int keys, int marks, int cases) {
        static final Loaded NOTHING = new Loaded(0, 0, 0, 0);

        @Override
        public String toString() {
            return documents + " documents, " + keys + " keys, " + marks + " marks, " + cases + " cases";
        }

        private Loaded and(int moreDocuments, int moreKeys, int moreMarks, int moreCases) {
            return new Loaded(documents + moreDocuments, keys + moreKeys, marks + moreMarks, cases + moreCases);
        }
    }

    LedgerRecords(Ledger ledger, Reviews reviews) {
        this.ledger = ledger;
        this.standing = ledger.standing();
        this.reviews = reviews;
    }

    /** Ids of all parts of these contents. */
    Set<String> partsOf(Collection<String> sha256s) {
        load(sha256s);
        return sha256s.stream()
                .map(loaded::get)
                .filter(Objects::nonNull)
                .flatMap(d -> d.parts().stream().map(Part::id))
                .collect(Collectors.toSet());
    }

    Loaded loaded() {
        return count;
    }

    private void load(Collection<String> sha256s) {
        Set<String> missing = new HashSet<>(sha256s);
        missing.removeAll(loaded.keySet());
        for (DocumentReport document : reviews.correct(KnownDocuments.read(ledger, missing))) {
            loaded.putIfAbsent(document.sha256(), document);
            count = count.and(1, 0, 0, 0);
            document.parts().forEach(part -> contents.put(part.id(), document.sha256()));
        }
    }

    @Override
    public Collection<String> sharing(long key, int most) {
        count = count.and(0, 1, 0, 0);
        return standing.sharing(key, most);
    }

    @Override
    public List<PartMark> marks(Collection<String> parts) {
        List<PartMark> found = standing.marks(parts);
        count = count.and(0, 0, found.size(), 0);
        return found;
    }

    @Override
    public List<Case> cases(Collection<String> parts) {
        List<Case> found = standing.of(parts);
        count = count.and(0, 0, 0, found.size());
        return found;
    }

    @Override
    public Collection<String> settingFrames() {
        return standing.settingFrames();
    }

    @Override
    public List<Case> casesUnder(String frame) {
        List<Case> found = standing.under(frame);
        count = count.and(0, 0, 0, found.size());
        return found;
    }

    @Override
    public boolean hasCase(String id) {
        return standing.has(id);
    }

    @Override
    public List<DocumentReport> documents(Collection<String> parts) {
        List<String> unknown =
                parts.stream().filter(p -> !contents.containsKey(p)).toList();
        load(standing.contentsOf(unknown));
        return parts.stream()
                .map(contents::get)
                .filter(Objects::nonNull)
                .distinct()
                .map(loaded::get)
                .sorted(Comparator.comparing(DocumentReport::file))
                .toList();
    }

    @Override
    public Map<String, Money> grantedBut(Collection<String> caseIds) {
        Map<String, Money> but = new HashMap<>(standing.granted());
        standing.granted(caseIds).forEach((frame, money) -> but.computeIfPresent(frame, (f, all) -> all.minus(money)));
        return but;
    }
}
