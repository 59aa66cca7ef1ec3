package se.stodkoll.nightly.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.run.EarlierNight;
import se.stodkoll.reconcile.Reconciling;
import se.stodkoll.reconcile.pairing.PriorState;
import se.stodkoll.review.Reviews;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.StandingCases;
import se.stodkoll.store.record.LastNight;
import se.stodkoll.store.record.NightEnd;

/**
 * Brings the cases up to what was read and decided since the last night. Where another program found them, or under
 * other settings, all are found anew; else only what is new, and what it touches, is loaded and looked at.
 */
public final class CaseUpdater {
    private static final Logger LOG = LoggerFactory.getLogger(CaseUpdater.class);

    private final Ledger ledger;
    private final Reconciling reconcile;
    private final Reviews reviews;
    private LedgerRecords.Loaded loaded = LedgerRecords.Loaded.NOTHING;

    public CaseUpdater(Ledger ledger, Reconciling reconcile, Reviews reviews) {
        this.ledger = ledger;
        this.reconcile = reconcile;
        this.reviews = reviews;
    }

    /** What cases are found by: they stand for another night only under the same, and with nothing withdrawn since. */
    public static String basis(Ledger ledger, String version, Map<String, Map<String, Object>> rules) {
        return version + " " + rules + " " + ledger.papers().withdrawn();
    }

    /**
     * Whether the cases of a night are still of the papers that there are. Found by an earlier program, or under other
     * settings, they stand until the next night: what people see meanwhile is what its report says.
     */
    public static boolean stands(Ledger ledger, LastNight night) {
        return night.basis()
                .filter(basis -> basis.endsWith(" " + ledger.papers().withdrawn()))
                .isPresent();
    }

    /** The last night, where its cases stand for now, but not for another night on this basis. */
    public static Optional<EarlierNight> earlier(Ledger ledger, String basis) {
        return ledger.standing()
                .lastNight()
                .filter(night -> stands(ledger, night) && !night.basis().equals(Optional.of(basis)))
                .map(night -> new EarlierNight(night.finishedAt(), night.version()));
    }

    public NightEnd end(String basis) {
        StandingCases standing = ledger.standing();
        List<String> unsettled = standing.unsettled();
        CaseChange change = standing.lastNight()
                .filter(night -> night.basis().equals(Optional.of(basis)))
                .map(night -> update(night, unsettled))
                .orElseGet(this::anew);
        return new NightEnd(basis, reviews.last(), unsettled, change.with(reviews::judge));
    }

    private CaseChange anew() {
        return reconcile.anew(
                reviews.correct(KnownDocuments.documents(ledger)),
                PriorState.of(ledger.standing().all(), reviews.pins()));
    }

    private CaseChange update(LastNight night, List<String> unsettled) {
        LedgerRecords records = new LedgerRecords(ledger, reviews);
        Reviews.Concern concern = reviews.since(night.reviewed());
        Set<String> fresh = new HashSet<>(records.partsOf(unsettled));
        fresh.addAll(concern.parts());
        fresh.addAll(records.partsOf(concern.documents()));
        CaseChange change = fresh.isEmpty() ? CaseChange.NONE : reconcile.update(fresh, records, reviews.pins());
        loaded = records.loaded();
        LOG.info("{} parts new or spoken of; loaded {}", fresh.size(), loaded);
        return change;
    }

    /** How much of the ledger was loaded on top of what stands; nothing where all was found anew. */
    LedgerRecords.Loaded loaded() {
        return loaded;
    }
}
