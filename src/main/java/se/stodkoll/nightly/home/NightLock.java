package se.stodkoll.nightly.home;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.database.LockedFile;
import se.stodkoll.store.database.WriterLock;

/**
 * One night at a time: the home folder's lock file, which says who owns it and since when, and the ledger, which several home
 * folders can name.
 */
public final class NightLock implements AutoCloseable {
    private static final String SINCE = ", sedan ";

    private final LockedFile file;
    private final WriterLock ledger;
    private final String owner;

    private NightLock(LockedFile file, WriterLock ledger, String owner) {
        this.file = file;
        this.ledger = ledger;
        this.owner = owner;
    }

    /** Who holds it, since when. */
    public String owner() {
        return owner;
    }

    /** @throws NightException with {@link NightException.Cause#LOCKED} where another night is under way */
    public static NightLock take(Home home, Ledger ledger, Instant now) throws IOException {
        Path path = home.folder().toRealPath().resolve(home.lock().getFileName());
        String owner = "process " + ProcessHandle.current().pid() + SINCE + now.truncatedTo(ChronoUnit.SECONDS);
        LockedFile.Taking taking = LockedFile.take(path, owner);
        LockedFile file = taking.lock().orElseThrow(() -> locked(taking.note(), now));
        try {
            WriterLock writer =
                    ledger.lock().orElseThrow(() -> locked("på en annan dator eller med en annan hemmapp", now));
            return new NightLock(file, writer, owner);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static NightException locked(String owner, Instant now) {
        return new NightException(
                NightException.Cause.LOCKED,
                "en annan körning pågår (" + owner
                        + age(owner, now).map(age -> ", alltså i " + age).orElse("") + "); vänta tills den är klar");
    }

    /** Hours and minutes since the owner wrote its name; empty where it has not yet. */
    private static Optional<String> age(String owner, Instant now) {
        try {
            Instant since = Instant.parse(owner.substring(owner.lastIndexOf(SINCE) + SINCE.length()));
            Duration age = Duration.between(since, now);
            return Optional.of(Math.max(0, age.toHours()) + " h " + Math.max(0, age.toMinutesPart()) + " min");
        } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            ledger.close();
        }
    }
}
