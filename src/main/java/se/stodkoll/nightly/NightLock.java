package se.stodkoll.nightly;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One night at a time. The operating system holds the lock for as long as its owner lives, so that a dead owner's lock is
 * free at once; the file says who owns it and since when.
 */
final class NightLock implements AutoCloseable {
    private final FileChannel channel;

    private final String owner;

    private NightLock(FileChannel channel, String owner) {
        this.channel = channel;
        this.owner = owner;
    }

    /** Who holds it, since when. */
    String owner() {
        return owner;
    }

    /** @throws NightException with {@link NightException.Cause#LOCKED} where another night is under way */
    static NightLock take(Path file, Instant now) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel).isEmpty()) {
            channel.close();
            throw new NightException(
                    NightException.Cause.LOCKED,
                    "en annan körning pågår (" + Files.readString(file).strip() + ", alltså i " + age(file, now)
                            + "); vänta tills den är klar");
        }
        try {
            return new NightLock(channel, signed(channel, file, now));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static String signed(FileChannel channel, Path file, Instant now) throws IOException {
        String owner = "process " + ProcessHandle.current().pid() + ", sedan " + now.truncatedTo(ChronoUnit.SECONDS);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
        Files.setLastModifiedTime(file, FileTime.from(now));
        return owner;
    }

    /** Hours and minutes since the owner wrote its name. */
    private static String age(Path file, Instant now) throws IOException {
        Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), now);
        return Math.max(0, age.toHours()) + " h " + Math.max(0, age.toMinutesPart()) + " min";
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        }
    }
}
