package se.stodkoll.nightly.morning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import se.stodkoll.inbox.Inbox;
import se.stodkoll.inbox.PathBelow;

/** Puts a file that came over the network into the inbox, whole or not at all. */
final class DroppedFile {
    /** File systems allow 255 bytes; a letter takes up to 4 and a number may be added. */
    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_EXTENSION = 8;

    private DroppedFile() {}

    /** Written under a hidden name, which no night takes, then renamed; never over another file. */
    static String into(Path inbox, String name, InputStream content) throws IOException {
        Files.createDirectories(inbox);
        Path unfinished = Files.createTempFile(inbox, ".upload-", ".tmp");
        try {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            return moved(unfinished, inbox, seen(safe(name)));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A name that no night would look at is given one that it does. */
    private static String seen(String name) {
        return Inbox.passesOver(name) ? name + ".bin" : name;
    }

    private static synchronized String moved(Path file, Path inbox, String name) throws IOException {
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int i = 2; Files.exists(PathBelow.of(inbox, free)); i++) {
            free = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
        }
        Files.move(file, PathBelow.of(inbox, free), StandardCopyOption.ATOMIC_MOVE);
        return free;
    }

    /** The last step of the path, letters and digits and a few signs only, with an extension, not hidden. */
    static String safe(String name) {
        String last = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll(".*[/\\\\]", "");
        String clean = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").replaceAll("^[. ]+|[. ]+$", "");
        int dot = clean.lastIndexOf('.');
        String stem = dot > 0 ? clean.substring(0, dot) : clean;
        String extension = dot > 0 ? clean.substring(dot + 1) : "";
        boolean usable = extension.matches("[A-Za-z0-9]{1," + LONGEST_EXTENSION + "}");
        String shown = stem.isBlank()
                ? "fil"
                : stem.substring(0, Math.min(LONGEST_NAME, stem.length())).strip();
        return shown + "." + (usable ? extension : "bin");
    }
}
