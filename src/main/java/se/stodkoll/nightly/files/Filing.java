package se.stodkoll.nightly.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.inbox.Inbox;
import se.stodkoll.inbox.OriginalMover;
import se.stodkoll.inbox.PathBelow;
import se.stodkoll.model.document.Document;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.Attempt;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;

/**
 * Settles files: the ledger commits first, with the place that the original is promised, and only then is the original
 * moved. Killed in between, {@link #finish} does the move another night. One file at a time.
 */
public final class Filing {
    private static final String REASON = ".reason.json";

    private final Home home;
    private final Inbox inbox;
    private final Ledger ledger;
    private final Clock clock;

    public Filing(Home home, Inbox inbox, Ledger ledger, Clock clock) {
        this.home = home;
        this.inbox = inbox;
        this.ledger = ledger;
        this.clock = clock;
    }

    synchronized void read(FileEntry file, Document document, String extractor) throws IOException {
        ledger.keepRead(file, document, extractor, clock.instant(), archivePlace(file));
        finish(file.claim());
    }

    synchronized void duplicate(FileEntry file) throws IOException {
        ledger.linkDuplicate(file, archivePlace(file));
        finish(file.claim());
    }

    synchronized void quarantine(FileEntry file, Document failed) throws IOException {
        ledger.keepQuarantined(file, failed, clock.instant(), freePlace(home.quarantine(), file));
        finish(file.claim());
    }

    /**
     * A file was written to after it was taken: what was read of it is worth nothing. It is taken anew the next night, and so
     * are those that were linked to it, for their like was never read.
     */
    synchronized void forget(FileEntry file) throws IOException {
        for (FileEntry duplicate : ledger.duplicatesOf(file)) {
            if (duplicate.place().isPresent()
                    && Files.exists(home.at(duplicate.place().get()))) {
                OriginalMover.move(home.at(duplicate.place().get()), inbox.pathOf(duplicate.claim()));
            }
        }
        ledger.forget(file);
    }

    /** Moves the original of a settled file to its place, where it does not lie there already. */
    void finish(String claim) throws IOException {
        FileEntry file = ledger.find(claim).orElseThrow();
        Path place = home.at(file.place().orElseThrow());
        if (file.state() == FileState.QUARANTINED) {
            OriginalMover.write(reasonFor(place), reason(file));
        }
        OriginalMover.move(inbox.pathOf(claim), place);
    }

    /** Where the reason for a quarantined file stands. */
    public static Path reasonFor(Path place) {
        return place.resolveSibling(place.getFileName() + REASON);
    }

    private String archivePlace(FileEntry file) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return freePlace(home.archive().resolve(today.toString()), file);
    }

    private String freePlace(Path root, FileEntry file) {
        String name = OriginalMover.storedName(file.sha256(), file.name());
        return belowHome(OriginalMover.freePlace(root, name, place -> ledger.isPromised(belowHome(place))));
    }

    private String belowHome(Path path) {
        return PathBelow.name(home.folder(), path);
    }

    private String reason(FileEntry file) {
        List<Attempt> attempts = ledger.attempts(file.claim());
        Attempt last = attempts.get(attempts.size() - 1);
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("file", file.name());
        reason.put("sha256", file.sha256());
        reason.put("code", last.code().orElseThrow());
        reason.put("message", last.message().orElseThrow());
        reason.put("stage", last.stage());
        reason.put("attempts", attempts.size());
        reason.put("history", attempts.stream().map(Filing::line).collect(Collectors.toList()));
        try {
            return ModelJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(reason) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> line(Attempt attempt) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", attempt.number());
        line.put("startedAt", attempt.startedAt());
        line.put("endedAt", attempt.endedAt().orElse(null));
        line.put("code", attempt.code().orElse(null));
        line.put("message", attempt.message().orElse(null));
        return line;
    }
}
