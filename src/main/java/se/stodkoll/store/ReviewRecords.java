package se.stodkoll.store;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.store.database.Transactions;
import se.stodkoll.store.table.ReviewTable;

/** What persons have decided on parts and cases. Every method is one transaction. Thread-safe. */
public final class ReviewRecords {
    private final Transactions transactions;

    ReviewRecords(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Writes what a person decided, unless somebody else has decided on the same parts since that person looked.
     *
     * @param watched ids of the parts that the person had before them
     * @param seen number of the last event, on whatever part, when the person looked; 0 for none
     * @return the event as written; empty where somebody was before
     */
    public Optional<ReviewEvent> keep(ReviewEvent event, List<String> watched, long seen) {
        return transactions.in(handle -> {
            ReviewTable reviews = new ReviewTable(handle);
            long number = reviews.nextNumber();
            if (reviews.lastTouching(watched) > seen) {
                return Optional.empty();
            }
            ReviewEvent written = event.numbered(number);
            reviews.insert(written);
            return Optional.of(written);
        });
    }

    /** Everything that persons have decided, oldest first. */
    public List<ReviewEvent> all() {
        return transactions.in(handle -> new ReviewTable(handle).all());
    }

    /** Whether persons have decided anything on these parts. */
    public boolean isReviewed(List<String> parts) {
        return transactions.in(handle -> new ReviewTable(handle).lastTouching(parts) > 0);
    }
}
