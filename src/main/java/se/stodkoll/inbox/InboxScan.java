package se.stodkoll.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One look at the inbox: what lies there, and what is refused. Links are never followed. */
final class InboxScan extends SimpleFileVisitor<Path> {
    private static final Set<String> SYSTEM_NAMES = Set.of("thumbs.db", "desktop.ini");
    private static final List<String> TEMPORARY_ENDINGS = List.of(
            "~", ".tmp", ".temp", ".part", ".partial", ".crdownload", ".filepart", ".download", ".swp", ".lock");

    private final Path inbox;
    private final Map<Path, Look> files = new TreeMap<>();
    private final List<RefusedFile> refused = new ArrayList<>();

    private InboxScan(Path inbox) {
        this.inbox = inbox;
    }

    static InboxScan of(Path inbox) throws IOException {
        InboxScan scan = new InboxScan(inbox);
        Files.walkFileTree(inbox, scan);
        return scan;
    }

    /** Size and time of a file at one look. */
    record Look(long size, FileTime modified) {}

    /** Ordinary files in order of path. */
    Map<Path, Look> files() {
        return files;
    }

    List<RefusedFile> refused() {
        return refused;
    }

    static boolean isHiddenOrTemporary(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~$")
                || SYSTEM_NAMES.contains(name)
                || TEMPORARY_ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden =
                !folder.equals(inbox) && folder.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHiddenOrTemporary(file.getFileName().toString())) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            refuse(file, "är en länk; lägg själva filen i inkorgen");
        } else if (!attributes.isRegularFile()) {
            refuse(file, "är ingen vanlig fil (enhet, rör eller uttag); ta bort den ur inkorgen");
        } else {
            files.put(file, new Look(attributes.size(), attributes.lastModifiedTime()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        if (Files.isDirectory(file)) {
            refuse(file, "är en mapp som inte kan öppnas; ge programmets användare läsrätt");
        }
        return FileVisitResult.CONTINUE;
    }

    /** A folder that fails while it is looked through is left as it is. */
    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
        if (problem != null && !folder.equals(inbox)) {
            refuse(
                    folder,
                    "är en mapp som inte kunde läsas till slut; kontrollera disken eller nätverket den ligger på");
        }
        return FileVisitResult.CONTINUE;
    }

    private void refuse(Path file, String reason) {
        refused.add(new RefusedFile(PathBelow.name(inbox, file), reason, false));
    }
}
