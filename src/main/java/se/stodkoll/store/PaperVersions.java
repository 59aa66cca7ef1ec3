package se.stodkoll.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.store.database.Transactions;
import se.stodkoll.store.record.Twin;
import se.stodkoll.store.table.DocumentTable;
import se.stodkoll.store.table.PaperTable;
import se.stodkoll.store.table.UpkeepTable;

/** Which contents are one paper read twice. Every method is one transaction. Thread-safe. */
public final class PaperVersions {
    private final Transactions transactions;

    PaperVersions(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Contents read but not yet compared with those before them, in the order they were read. */
    public List<String> notCompared() {
        return transactions.in(handle -> new PaperTable(handle).notCompared());
    }

    /** Contents that may be the same paper: standing for themselves, and sharing so many keys; the likeliest first, a few. */
    public List<String> sharing(List<Long> keys, int least) {
        return transactions.in(handle -> new PaperTable(handle).sharing(keys, least));
    }

    /**
     * Records that a content has been compared.
     *
     * @param keys to find it by
     * @param twin the one it is another reading of, where there is one
     */
    public void keep(String sha256, List<Long> keys, Optional<Twin> twin) {
        transactions.run(handle -> {
            PaperTable papers = new PaperTable(handle);
            papers.insert(sha256, keys);
            twin.ifPresent(t -> {
                if (t.stands()) {
                    papers.stand(t.sha256(), sha256, t.reason(), false);
                } else {
                    papers.stand(sha256, t.sha256(), t.reason(), true);
                }
            });
        });
    }

    /** By content, the one that stands for it where it is another reading of the same paper. */
    public Map<String, String> all() {
        return transactions.in(handle -> new PaperTable(handle).versions());
    }

    /** Has a content stand for itself, as a person says; false where it did. */
    public boolean part(String sha256, String reason) {
        return transactions.in(handle -> {
            boolean parted = new PaperTable(handle).standAlone(sha256, reason) > 0;
            if (parted) {
                new DocumentTable(handle).unsettle(sha256);
            }
            return parted;
        });
    }

    /** Changes whenever a content that stood by itself no longer does, or was deleted. */
    public String withdrawn() {
        return transactions.in(
                handle -> new PaperTable(handle).countWithdrawn() + "/" + new UpkeepTable(handle).countDeletions());
    }
}
