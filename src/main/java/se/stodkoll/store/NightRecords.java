package se.stodkoll.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.NightRecord;
import se.stodkoll.store.database.Transactions;
import se.stodkoll.store.record.NightEnd;
import se.stodkoll.store.table.DocumentTable;
import se.stodkoll.store.table.MarkTable;
import se.stodkoll.store.table.RunTable;
import se.stodkoll.store.table.StandingTable;

/** Nights: when each began, how it ended and what it left standing. Every method is one transaction. Thread-safe. */
public final class NightRecords {
    private static final DateTimeFormatter RUN_ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Transactions transactions;

    NightRecords(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Records that a night begins, and gives its id: local time to the second, numbered where two share it. */
    public String begin(Instant startedAt, ZoneId zone, String version) {
        return transactions.in(handle -> {
            RunTable runs = new RunTable(handle);
            String time = RUN_ID.format(startedAt.atZone(zone));
            String id = time;
            for (int i = 2; runs.exists(id); i++) {
                id = time + "-" + i;
            }
            runs.insert(id, startedAt, version);
            return id;
        });
    }

    /** Records how a night ended and what it leaves standing. */
    public void finish(String run, Instant at, Balance balance, NightEnd end) {
        transactions.run(handle -> {
            RunTable runs = new RunTable(handle);
            StandingTable standing = new StandingTable(handle);
            MarkTable marks = new MarkTable(handle);
            runs.insertCases(run, end.change().cases());
            standing.change(run, end.change());
            if (end.change().anew()) {
                marks.clear();
            }
            marks.put(end.change().marks());
            new DocumentTable(handle).settle(end.settled());
            runs.insertStatuses(run, standing.statuses());
            runs.finish(run, at, balance, end);
        });
    }

    /** The last nights, newest first. */
    public List<NightRecord> last(int count) {
        return transactions.in(handle -> new RunTable(handle).last(count));
    }
}
