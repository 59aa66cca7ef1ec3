package se.stodkoll.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.model.value.Money;
import se.stodkoll.store.database.Transactions;
import se.stodkoll.store.record.LastNight;
import se.stodkoll.store.table.DocumentTable;
import se.stodkoll.store.table.MarkTable;
import se.stodkoll.store.table.RunTable;
import se.stodkoll.store.table.StandingTable;

/**
 * The cases that stand since the last night ended, what their parts are found by, and what was parsed since. Every
 * method is one transaction. Thread-safe.
 */
public final class StandingCases {
    private final Transactions transactions;

    StandingCases(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Empty where no night has ended yet. */
    public Optional<LastNight> lastNight() {
        return transactions.in(handle -> new RunTable(handle).lastFinished());
    }

    /** All of them. */
    public List<Case> all() {
        return transactions.in(handle -> new StandingTable(handle).all());
    }

    /** Those of which one of these is a part. */
    public List<Case> of(Collection<String> parts) {
        return transactions.in(handle -> new StandingTable(handle).of(parts));
    }

    /** Those that grant what counts against a frame. */
    public List<Case> under(String frame) {
        return transactions.in(handle -> new StandingTable(handle).under(frame));
    }

    /** Parts that set a frame. */
    public List<String> settingFrames() {
        return transactions.in(handle -> new MarkTable(handle).settingFrames());
    }

    public boolean has(String caseId) {
        return transactions.in(handle -> new StandingTable(handle).has(caseId));
    }

    /** What all of them grant, by frame. */
    public Map<String, Money> granted() {
        return transactions.in(handle -> new StandingTable(handle).granted());
    }

    /** What some of them grant, by frame. */
    public Map<String, Money> granted(Collection<String> caseIds) {
        return transactions.in(handle -> new StandingTable(handle).granted(caseIds));
    }

    /** What each grants, by its id and frame. */
    public Map<String, Map<String, Money>> grants() {
        return transactions.in(handle -> new StandingTable(handle).grants());
    }

    /** Parts found by the key; of more than {@code most}, any so many. */
    public List<String> sharing(long key, int most) {
        return transactions.in(handle -> new MarkTable(handle).sharing(key, most));
    }

    public List<PartMark> marks(Collection<String> parts) {
        return transactions.in(handle -> new MarkTable(handle).of(parts));
    }

    /** SHA-256 of the contents that these parts stand in; parts without a mark are passed over. */
    public Set<String> contentsOf(Collection<String> parts) {
        List<String> contents = transactions.in(handle -> new MarkTable(handle).contentsOf(parts));
        return new TreeSet<>(contents);
    }

    /** SHA-256 of what was parsed since. */
    public List<String> unsettled() {
        return transactions.in(handle -> new DocumentTable(handle).unsettled());
    }
}
