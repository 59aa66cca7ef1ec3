package se.stodkoll.nightly.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.stodkoll.inbox.ClaimedFile;
import se.stodkoll.inbox.InboxTake;
import se.stodkoll.model.run.Balance;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;

/**
 * Counts a night's files where they lie: a file counts as read, linked or quarantined only where its original is found in
 * the place that the ledger names, so that a file lost on the way leaves the balance open.
 */
public final class FileCount {
    private final Home home;
    private final Ledger ledger;
    private int read;
    private int duplicates;
    private int quarantined;
    private int waiting;

    public FileCount(Home home, Ledger ledger) {
        this.home = home;
        this.ledger = ledger;
    }

    public Balance balance(InboxTake take) {
        for (ClaimedFile file : take.claimed()) {
            ledger.find(file.claim()).ifPresentOrElse(entry -> count(file, entry), () -> waits(file));
        }
        return new Balance(
                take.filesIn(),
                read,
                duplicates,
                quarantined,
                waiting + take.waiting().size());
    }

    private void count(ClaimedFile file, FileEntry entry) {
        Optional<Path> place = entry.place().map(home::at);
        if (place.isEmpty() || !Files.exists(place.get())) {
            waits(file);
            return;
        }
        switch (entry.state()) {
            case DONE -> read++;
            case DUPLICATE -> duplicates++;
            case QUARANTINED -> quarantined++;
            case WAITING, RUNNING, STUCK, FAILED -> throw new IllegalStateException("a place for a file that waits");
        }
    }

    /** Also a file that is settled but could not be moved: the next night moves it. */
    private void waits(ClaimedFile file) {
        if (Files.exists(file.path())) {
            waiting++;
        }
    }
}
