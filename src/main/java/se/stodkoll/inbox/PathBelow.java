package se.stodkoll.inbox;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The one door from a text to a place: what is named lies below its root, or is refused. */
public final class PathBelow {
    private PathBelow() {}

    /**
     * The place of a name below a root.
     *
     * @param name path with {@code /}, as the ledger or a person gives it
     * @throws UncheckedIOException of an {@link InboxException} where it leads out of the root, or is no path
     */
    public static Path of(Path root, String name) {
        try {
            Path place = root.resolve(name).normalize();
            if (place.startsWith(root.normalize()) && !place.equals(root.normalize())) {
                return place;
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw new UncheckedIOException(new InboxException("ett namn leder ut ur " + root
                + "; ta bort filen ur inkorgen, eller återställ liggaren ur en säkerhetskopia"));
    }

    /** The name of a place below a root, with {@code /}: the inverse of {@link #of}. A backslash is a letter where files may be named so. */
    public static String name(Path root, Path place) {
        return root.relativize(place).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
