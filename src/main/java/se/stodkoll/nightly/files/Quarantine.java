package se.stodkoll.nightly.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stodkoll.inbox.Inbox;
import se.stodkoll.inbox.OriginalMover;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;

/** Takes files back from quarantine, under the claim they had, so that they are read as themselves and not as duplicates. */
public final class Quarantine {
    private final Home home;
    private final Inbox inbox;
    private final Ledger ledger;

    public Quarantine(Home home, Inbox inbox, Ledger ledger) {
        this.home = home;
        this.inbox = inbox;
        this.ledger = ledger;
    }

    /** The original goes first: killed before the ledger has followed, the next night puts it back in quarantine. */
    public Retried takeBack(List<String> names) throws IOException {
        List<String> back = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (FileEntry file : ledger.filesInState(FileState.QUARANTINED)) {
            Path place = home.at(file.place().orElseThrow());
            if (!names.isEmpty()
                    && !names.contains(file.name())
                    && !names.contains(place.getFileName().toString())) {
                continue;
            }
            if (Files.exists(place)) {
                OriginalMover.move(place, inbox.pathOf(file.claim()));
                ledger.takeBack(file);
                Files.deleteIfExists(Filing.reasonFor(place));
                back.add(file.name());
            } else {
                missing.add(file.name());
            }
        }
        return new Retried(back, missing);
    }
}
