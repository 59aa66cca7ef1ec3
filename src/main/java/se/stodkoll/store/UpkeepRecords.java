package se.stodkoll.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.run.UpkeepEvent;
import se.stodkoll.store.database.Database;
import se.stodkoll.store.database.Transactions;
import se.stodkoll.store.table.UpkeepTable;

/** What is done to the ledger beside nights, and the record of it. Thread-safe. */
public final class UpkeepRecords {
    private final Database database;
    private final Transactions transactions;

    UpkeepRecords(Database database) {
        this.database = database;
        this.transactions = new Transactions(database);
    }

    /** What was done, oldest first. */
    public List<UpkeepEvent> events() {
        return transactions.in(handle -> new UpkeepTable(handle).events());
    }

    public void record(UpkeepEvent event) {
        transactions.run(handle -> new UpkeepTable(handle).record(event));
    }

    /** When each night began, by its id. */
    public Map<String, Instant> runStarts() {
        return transactions.in(handle -> new UpkeepTable(handle).runStarts());
    }

    /**
     * Deletes all that is known of contents: files, readings, records, the cases they are part of in any night, and what
     * persons decided on them. In one transaction with the record of it.
     *
     * @param parts ids of all parts of the contents
     * @param kept cases of which the findings' figures are kept
     * @return outcomes of cases that went
     */
    public int delete(Collection<String> contents, Collection<String> parts, List<Case> kept, UpkeepEvent event) {
        int outcomes = transactions.in(handle -> {
            UpkeepTable table = new UpkeepTable(handle);
            table.keepFindings(kept);
            int gone = table.delete(contents, parts);
            table.record(event);
            return gone;
        });
        database.wipeFreed();
        return outcomes;
    }

    /** Findings whose figures are kept of cases that were deleted. */
    public int keptFindings() {
        return transactions.in(handle -> new UpkeepTable(handle).countKeptFindings());
    }

    /** What the database finds wrong with itself; empty where all is well, or where it looks after that itself. */
    public List<String> faults() {
        return database.isSqlite() ? transactions.in(UpkeepRecords::integrity) : List.of();
    }

    private static List<String> integrity(Handle handle) {
        return handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }
}
