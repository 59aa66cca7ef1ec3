package se.stodkoll.store.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that one holder at a time has, in this process or another. The operating system holds the lock for as long as its process
 * lives, so that a dead holder's is free at once. Closing any descriptor of a file drops every lock that the process has on it, so
 * that the file is opened once and through nothing else.
 */
public final class LockedFile implements AutoCloseable {
    /** Notes of holders in this process: the system tells a process nothing of its own locks. */
    private static final Map<Path, String> HERE = new ConcurrentHashMap<>();

    /** Bytes of a note that are read. */
    private static final int LONGEST_NOTE = 200;

    private final Path file;
    private final FileChannel channel;

    private LockedFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * What came of taking a file.
     *
     * @param lock empty where somebody else has it
     * @param note of whoever has it now; empty where it has left none
     */
    public record Taking(Optional<LockedFile> lock, String note) {}

    /**
     * Takes a file, which is made where there is none.
     *
     * @param file by its real path, so that it has but one
     * @param note who takes it, at most 200 bytes; others are told until it is closed
     */
    public static Taking take(Path file, String note) throws IOException {
        String before = HERE.putIfAbsent(file, note);
        if (before != null) {
            return new Taking(Optional.empty(), before);
        }
        FileChannel channel = null;
        try {
            PrivateFile.make(file);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                String other = read(channel);
                release(file, channel);
                return new Taking(Optional.empty(), other);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)));
            return new Taking(Optional.of(new LockedFile(file, channel)), note);
        } catch (IOException | RuntimeException e) {
            release(file, channel);
            throw e;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NOTE);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    private static void release(Path file, FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HERE.remove(file);
        }
    }

    /** Gives the file back, its note wiped. */
    @Override
    public void close() throws IOException {
        try {
            channel.truncate(0);
        } finally {
            release(file, channel);
        }
    }
}
