package se.stodkoll.ocr;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of readings, one file each, bounded in size: the longest unused go first. Several processes may share it; what
 * can't be read, or is taken away meanwhile, counts as not there.
 */
final class ReadingCache {
    private static final String ENDING = ".reading";
    /** What is left after a clean-up, as a share of the bound, so that not every reading starts one. */
    private static final double LEFT = 0.9;

    private final Path folder;
    private final long mostBytes;
    private long writtenSinceCount;

    ReadingCache(Path folder, long mostBytes) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.mostBytes = mostBytes;
        makeRoom();
    }

    Optional<OcrPage> get(String key) {
        Path file = folder.resolve(key + ENDING);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            OcrPage page = PageFormat.read(in);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(page);
        } catch (NoSuchFileException notRead) {
            return Optional.empty();
        } catch (IOException | RuntimeException spoilt) {
            System.getLogger(ReadingCache.class.getName())
                    .log(System.Logger.Level.WARNING, "a kept reading is spoilt and made anew: " + key);
            return Optional.empty();
        }
    }

    /** Keeps a reading; a full disk loses the reading, not the page. */
    void put(String key, OcrPage page) {
        try {
            Path fresh = Files.createTempFile(folder, "new", ".part");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                PageFormat.write(page, out);
            }
            writtenSinceCount += Files.size(fresh);
            Files.move(
                    fresh,
                    folder.resolve(key + ENDING),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            if (writtenSinceCount > mostBytes * (1 - LEFT)) {
                makeRoom();
            }
        } catch (IOException failure) {
            System.getLogger(ReadingCache.class.getName())
                    .log(System.Logger.Level.WARNING, "a reading could not be kept in " + folder, failure);
        }
    }

    private void makeRoom() throws IOException {
        writtenSinceCount = 0;
        List<Kept> kept;
        try (Stream<Path> files = Files.list(folder)) {
            kept = files.flatMap(file -> Kept.of(file).stream())
                    .sorted(Comparator.comparing(Kept::used))
                    .toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        long total = kept.stream().mapToLong(Kept::bytes).sum();
        long goal = total > mostBytes ? (long) (mostBytes * LEFT) : total;
        for (Kept oldest : kept) {
            if (total <= goal) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            total -= oldest.bytes();
        }
    }

    /** A file of the cache. */
    private record Kept(Path file, long bytes, FileTime used) {
        /** Empty where another process has taken the file away. */
        static Optional<Kept> of(Path file) {
            try {
                return Files.isRegularFile(file)
                        ? Optional.of(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)))
                        : Optional.empty();
            } catch (IOException goneMeanwhile) {
                return Optional.empty();
            }
        }
    }
}
