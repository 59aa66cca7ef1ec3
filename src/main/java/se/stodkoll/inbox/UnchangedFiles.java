package se.stodkoll.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import se.stodkoll.inbox.InboxScan.Look;

/**
 * Tells files that have stopped changing from those still being written: size and time stand still for a while, and the
 * file has its end. A file without its end is taken all the same when it has stood still for the patience's time.
 */
final class UnchangedFiles {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Path inbox;
    private final Duration settle;
    private final Duration patience;
    private final Map<Path, Seen> seen = new HashMap<>();

    UnchangedFiles(Path inbox, Duration settle, Duration patience) {
        this.inbox = inbox;
        this.settle = settle;
        this.patience = patience;
    }

    private record Seen(Look look, Instant since) {}

    /** Looks until everything stands still, or until the patience and one settling time are over. */
    InboxSnapshot wait(InboxScan first) throws IOException {
        InboxScan scan = first;
        Instant deadline = Instant.now().plus(patience).plus(settle);
        while (true) {
            InboxSnapshot settled = sort(scan, Instant.now());
            if (settled.moving().isEmpty() || Instant.now().isAfter(deadline)) {
                return settled;
            }
            pause();
            scan = InboxScan.of(inbox);
        }
    }

    private InboxSnapshot sort(InboxScan scan, Instant now) {
        InboxSnapshot settled = new InboxSnapshot();
        for (Map.Entry<Path, Look> entry : scan.files().entrySet()) {
            Duration still = stillFor(entry.getKey(), entry.getValue(), now);
            boolean ready = still.compareTo(settle) >= 0
                    && (still.compareTo(patience) >= 0 || EndMark.isPresent(entry.getKey()));
            (ready ? settled.still() : settled.moving()).add(entry.getKey());
        }
        return settled;
    }

    private Duration stillFor(Path file, Look look, Instant now) {
        Seen before = seen.get(file);
        if (before == null || !before.look().equals(look)) {
            Instant modified = look.modified().toInstant();
            before = new Seen(look, modified.isBefore(now) ? modified : now);
            seen.put(file, before);
        }
        return Duration.between(before.since(), now);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("avbruten i väntan på filer som skrivs", e);
        }
    }
}
