package se.stodkoll.inbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts originals in their place, in one step, so that a file lies whole in the old place or whole in the new one. */
public final class OriginalMover {
    /** Room for what is put after a name, below the 255 bytes that file systems allow. */
    private static final int NAME_BYTES = 200;

    /** What the end of a dropped name may tell of its type, to whoever opens the original by hand. */
    private static final Pattern ENDING = Pattern.compile("(?s).*\\.([A-Za-z0-9]{1,8})");

    private OriginalMover() {}

    /** The name that an original is put away under: nothing of what it was called but a plain ending. */
    public static String storedName(String sha256, String name) {
        Matcher ending = ENDING.matcher(name);
        return ending.matches() ? sha256 + "." + ending.group(1).toLowerCase(Locale.ROOT) : sha256;
    }

    /**
     * A path below {@code root} that nothing has yet: the name itself, else with a number before its ending.
     *
     * @param name path with {@code /}
     * @param taken whether somebody else has been promised the path
     */
    public static Path freePlace(Path root, String name, Predicate<Path> taken) {
        String shortened = shortened(name);
        Path wished = PathBelow.of(root, shortened);
        int slash = shortened.lastIndexOf('/');
        int dot = shortened.lastIndexOf('.');
        String stem = dot > slash + 1 ? shortened.substring(0, dot) : shortened;
        String ending = shortened.substring(stem.length());
        Path place = wished;
        for (int i = 2; taken.test(place) || Files.exists(place); i++) {
            place = PathBelow.of(root, stem + "-" + i + ending);
        }
        return place;
    }

    private static String shortened(String name) {
        int slash = name.lastIndexOf('/');
        String last = name.substring(slash + 1);
        int dot = last.lastIndexOf('.');
        String ending = dot > 0 && last.length() - dot <= 6 ? last.substring(dot) : "";
        String stem = last.substring(0, last.length() - ending.length());
        while ((stem + ending).getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return name.substring(0, slash + 1) + stem + ending;
    }

    /**
     * Moves a file; does nothing where it has been moved already. Across file systems it is copied beside its place,
     * forced to disk, renamed, and only then removed where it was.
     */
    public static void move(Path source, Path place) throws IOException {
        if (!Files.exists(source)) {
            if (!Files.exists(place)) {
                throw new IOException("originalet saknas både där det låg och där det ska ligga: " + place);
            }
            return;
        }
        Files.createDirectories(place.getParent());
        try {
            Files.move(source, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Path beside = place.resolveSibling("." + place.getFileName() + ".part");
            Files.copy(source, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            force(beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(source);
        }
    }

    /** Writes a small text so that it is there whole or not at all. */
    public static void write(Path place, String text) throws IOException {
        Files.createDirectories(place.getParent());
        Path beside = place.resolveSibling("." + place.getFileName() + ".part");
        Files.writeString(beside, text);
        force(beside);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
