package se.stodkoll.nightly.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.database.WriterLock;

/**
 * One night at a time. The operating system holds the lock for as long as its owner lives, so that a dead owner's lock is
 * free at once; the file says who owns it and since when. Closing any descriptor of a file drops every lock that the process
 * has on it, so that the file is opened once and through nothing else. A PostgreSQL ledger, which several home folders
 * can name, is locked too.
 */
public final class NightLock implements AutoCloseable {
    /** Owners in this process, by lock file: a second look at a file that is locked here would unlock it. */
    private static final Map<Path, String> HERE = new ConcurrentHashMap<>();

    private static final String SINCE = ", sedan ";
    private static final int LONGEST_OWNER = 200;

    private final Path file;
    private final FileChannel channel;
    private final WriterLock ledger;
    private final String owner;

    private NightLock(Path file, FileChannel channel, WriterLock ledger, String owner) {
        this.file = file;
        this.channel = channel;
        this.ledger = ledger;
        this.owner = owner;
    }

    /** Who holds it, since when. */
    public String owner() {
        return owner;
    }

    /** @throws NightException with {@link NightException.Cause#LOCKED} where another night is under way */
    public static NightLock take(Home home, Ledger ledger, Instant now) throws IOException {
        Path file = home.folder().toRealPath().resolve(home.lock().getFileName());
        String owner = "process " + ProcessHandle.current().pid() + SINCE + now.truncatedTo(ChronoUnit.SECONDS);
        String before = HERE.putIfAbsent(file, owner);
        if (before != null) {
            throw locked(before, now);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw locked(read(channel), now);
            }
            WriterLock writer =
                    ledger.lock().orElseThrow(() -> locked("på en annan dator eller med en annan hemmapp", now));
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
            return new NightLock(file, channel, writer, owner);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            HERE.remove(file);
            throw e;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_OWNER);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
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
        try (channel;
                ledger) {
            channel.truncate(0);
        } finally {
            HERE.remove(file);
        }
    }
}
