package se.stodkoll.nightly.upkeep;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.nightly.files.Filing;
import se.stodkoll.nightly.home.FolderTree;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.TemporaryFolder;
import se.stodkoll.store.record.FileEntry;

/** Deletes files: originals, reports that tell of them, and everything kept of readings, which is read again at need. */
final class FileEraser {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Home home;

    FileEraser(Home home) {
        this.home = home;
    }

    void shred(List<FileEntry> files, Set<String> contents) throws IOException {
        for (FileEntry file : files) {
            if (file.place().isPresent()) {
                Path original = home.at(file.place().get());
                Files.deleteIfExists(original);
                Files.deleteIfExists(Filing.reasonFor(original));
            }
        }
        for (Path report : children(home.report())) {
            if (Files.isDirectory(report) && !Files.isSymbolicLink(report) && tellsOf(report, contents)) {
                FolderTree.delete(report);
            }
        }
        for (Path kept : children(home.cache())) {
            FolderTree.delete(kept);
        }
        TemporaryFolder.empty(home);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** A report that was broken off tells of whatever it likes. */
    private static boolean tellsOf(Path report, Collection<String> contents) throws IOException {
        Path json = report.resolve("report.json");
        if (!Files.exists(json)) {
            return true;
        }
        Set<String> wanted = new HashSet<>(contents);
        try (BufferedReader lines = Files.newBufferedReader(json)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher hashes = HASH.matcher(line);
                while (hashes.find()) {
                    if (wanted.contains(hashes.group())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
