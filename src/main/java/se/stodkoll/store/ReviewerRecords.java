package se.stodkoll.store;

import java.util.List;
import java.util.Optional;
import se.stodkoll.store.database.Transactions;
import se.stodkoll.store.table.ReviewTable;

/** Who may log in to decide, with their encoded passwords. Every method is one transaction. Thread-safe. */
public final class ReviewerRecords {
    private final Transactions transactions;

    ReviewerRecords(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The encoded password of a person who may log in. */
    public Optional<String> password(String name) {
        return transactions.in(handle -> new ReviewTable(handle).password(name));
    }

    /** Lets a person log in, or gives them a new password. */
    public void keep(String name, String encodedPassword) {
        transactions.run(handle -> new ReviewTable(handle).putPassword(name, encodedPassword));
    }

    /** Lets a person log in no more; false where nobody of that name could. What they decided stands. */
    public boolean remove(String name) {
        return transactions.in(handle -> new ReviewTable(handle).removePassword(name));
    }

    /** Who may log in, in order of name. */
    public List<String> names() {
        return transactions.in(handle -> new ReviewTable(handle).reviewers());
    }

    /** Whether anybody may log in. */
    public boolean isAnybody() {
        return transactions.in(handle -> new ReviewTable(handle).countReviewers() > 0);
    }
}
