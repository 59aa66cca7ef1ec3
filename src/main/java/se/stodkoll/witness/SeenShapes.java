package se.stodkoll.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What shapes were seen to show, kept from night to night in one file, a line a shape. Several processes may add to it; what
 * can't be read of it counts as not seen. Used by one thread.
 */
public final class SeenShapes {
    /** Some ten thousand fonts; a file that is full takes no more, and what is not in it is looked at again. */
    private static final int MOST = 200_000;

    private static final String BETWEEN = "\t";

    private final Map<String, String> seen = new HashMap<>();
    private final Optional<Path> file;

    private SeenShapes(Optional<Path> file) {
        this.file = file;
    }

    /** Those of this process alone. */
    public static SeenShapes inMemory() {
        return new SeenShapes(Optional.empty());
    }

    /**
     * Those kept in a folder, made where missing; none where it cannot be read.
     *
     * @param folder may be shared by processes
     */
    public static SeenShapes in(Path folder) {
        Path file = folder.resolve("seen-shapes-" + Recognizer.fingerprint().replace(' ', '-') + ".tsv");
        SeenShapes shapes = new SeenShapes(Optional.of(file));
        try {
            Files.createDirectories(folder);
            if (Files.exists(file)) {
                Files.readAllLines(file, StandardCharsets.UTF_8).forEach(shapes::take);
            }
        } catch (IOException | RuntimeException unreadable) {
            System.getLogger(SeenShapes.class.getName())
                    .log(System.Logger.Level.WARNING, "kept sights of shapes cannot be read: " + file, unreadable);
        }
        return shapes;
    }

    private void take(String line) {
        String[] cells = line.split(BETWEEN, -1);
        if (cells.length == 2) {
            seen.put(cells[0], cells[1]);
        }
    }

    Optional<String> of(String key) {
        return Optional.ofNullable(seen.get(key));
    }

    /** Keeps what a shape shows; a full disk loses it for other processes only. */
    void put(String key, String sight) {
        seen.put(key, sight);
        if (file.isEmpty() || seen.size() > MOST) {
            return;
        }
        try {
            Files.writeString(
                    file.get(),
                    key + BETWEEN + sight + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            System.getLogger(SeenShapes.class.getName())
                    .log(System.Logger.Level.WARNING, "a sight could not be kept in " + file.get(), failure);
        }
    }
}
