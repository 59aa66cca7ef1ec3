package se.stodkoll.inbox;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is wrong with one file and concerns no other: it is told, left where it lies, and tried again the next night. */
public final class FileFault {
    /** How systems say that the file itself stands in the way, and not the disk it lies on. */
    private static final List<String> OF_THE_FILE = List.of(
            "Operation not permitted", "busy", "used by another process", "Stale file handle", "Is a directory");

    private FileFault() {}

    /** A file that could be opened but not read to its end: a bad place on a disk, or a share that has gone away. */
    static final class UnreadableFile extends FileSystemException {
        private static final long serialVersionUID = 1;

        UnreadableFile(Path file, IOException cause) {
            super(file.toString(), null, cause.getMessage());
            initCause(cause);
        }
    }

    /** Whether a file may be read now: empty where it may, else why not, in Swedish. Opens nothing, for a pipe would never answer. */
    public static Optional<String> of(Path file) {
        try {
            refuse(file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(reason(e));
        }
    }

    static void refuse(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw Files.notExists(file)
                    ? new NoSuchFileException(file.toString())
                    : new AccessDeniedException(file.toString());
        }
    }

    /** Whether reading, moving or writing went wrong for the file's sake; a disk that is full or cannot be written to is the machine's. */
    public static boolean isOfTheFile(IOException e) {
        return e instanceof AccessDeniedException
                || e instanceof NoSuchFileException
                || e instanceof FileNotFoundException
                || e instanceof UnreadableFile
                || e instanceof FileSystemException system
                        && OF_THE_FILE.stream().anyMatch(String.valueOf(system.getReason())::contains);
    }

    /** Why a file cannot be got at, in Swedish, with what to do. */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "försvann medan den togs om hand; lägg in den igen om den ska läsas";
        }
        if (e instanceof AccessDeniedException) {
            return "kan inte öppnas; ge programmets användare läsrätt";
        }
        if (e instanceof UnreadableFile unread) {
            return "kan inte läsas till slut (" + unread.getReason()
                    + "); kontrollera disken eller nätverket den ligger på, eller lägg in den igen";
        }
        String said = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : e.getClass().getSimpleName();
        return "kan inte öppnas eller flyttas (" + said + "); rätta rättigheterna, eller vänta tills den är ledig";
    }
}
