package se.stodkoll.nightly.morning;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.EarlierNight;
import se.stodkoll.model.run.RunFiles;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.nightly.cases.CaseUpdater;
import se.stodkoll.nightly.cases.KnownDocuments;
import se.stodkoll.nightly.home.ProgramVersion;
import se.stodkoll.reconcile.Reconciling;
import se.stodkoll.reconcile.incremental.LoadedRecords;
import se.stodkoll.reconcile.pairing.PriorState;
import se.stodkoll.review.Desk;
import se.stodkoll.review.Reviews;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.LastNight;

/**
 * The cases of the last night as persons' decisions have changed them since: all loaded once a night, then kept up with
 * each decision by looking again at what it concerns and touches, as a night would. Not thread-safe.
 */
final class ReviewedCases {
    private final Reconciling reconcile;
    private final Map<String, Map<String, Object>> rules;
    private final Optional<LastNight> night;
    private final List<DocumentReport> asRead;
    private final LoadedRecords records;
    private final Map<String, Instant> arrived;
    private final RunFiles files;
    private final Optional<EarlierNight> earlier;
    private long reviewed;

    /**
     * The cases under the decisions that the ledger has now.
     *
     * @param version of the program's stages
     */
    ReviewedCases(
            Ledger ledger,
            Reconciling reconcile,
            Map<String, Map<String, Object>> rules,
            String version,
            List<ReviewEvent> events) {
        this.reconcile = reconcile;
        this.rules = rules;
        night = ledger.standing().lastNight();
        earlier = CaseUpdater.earlier(ledger, CaseUpdater.basis(ledger, version, rules));
        asRead = KnownDocuments.documents(ledger);
        arrived = ledger.contents().arrivals();
        files = night.map(n -> new RunFiles(ledger.readIn(n.run()), Map.of(), RunFiles.NONE.balance()))
                .orElse(RunFiles.NONE);
        if (night.filter(n -> CaseUpdater.stands(ledger, n)).isPresent()) {
            reviewed = night.get().reviewed();
            records = new LoadedRecords(Reviews.of(until(events, reviewed)).correct(asRead));
            records.apply(new CaseChange(
                    true,
                    Set.of(),
                    ledger.standing().all(),
                    List.of(),
                    ledger.standing().grants()));
            catchUp(events, partsOf(ledger.standing().unsettled()));
        } else {
            Reviews reviews = Reviews.of(events);
            reviewed = reviews.last();
            records = new LoadedRecords(reviews.correct(asRead));
            PriorState earlier = PriorState.of(ledger.standing().all(), reviews.pins());
            records.apply(reconcile.anew(records.documents(), earlier).with(reviews::judge));
        }
    }

    private static List<ReviewEvent> until(List<ReviewEvent> events, long number) {
        return events.stream().filter(e -> e.number() <= number).toList();
    }

    /** Whether this is the night they are of. */
    boolean areOf(Optional<LastNight> last) {
        return night.equals(last);
    }

    /** Lets decisions since the last time take effect. */
    void catchUp(List<ReviewEvent> events) {
        catchUp(events, Set.of());
    }

    private void catchUp(List<ReviewEvent> events, Set<String> unsettled) {
        Reviews reviews = Reviews.of(events);
        Reviews.Concern concern = reviews.since(reviewed);
        Set<String> fresh = new HashSet<>(unsettled);
        fresh.addAll(concern.parts());
        fresh.addAll(partsOf(concern.documents()));
        reviews.correct(of(concern.documents())).forEach(records::replace);
        if (!fresh.isEmpty()) {
            records.apply(reconcile.update(fresh, records, reviews.pins()).with(reviews::judge));
        }
        reviewed = reviews.last();
    }

    private List<DocumentReport> of(Collection<String> contents) {
        Set<String> wanted = new HashSet<>(contents);
        return asRead.stream().filter(d -> wanted.contains(d.sha256())).toList();
    }

    private Set<String> partsOf(Collection<String> contents) {
        return of(contents).stream()
                .flatMap(d -> d.parts().stream().map(Part::id))
                .collect(Collectors.toSet());
    }

    /** What lies before a person. */
    Desk desk(String stamp, List<ReviewEvent> events) {
        Instant now = Instant.now();
        RunReport report = new RunReport(
                "review", now, now, ProgramVersion.name(), records.documents(), records.cases(), rules, files);
        return new Desk(stamp, asRead, report, events, arrived, earlier);
    }
}
