package se.stodkoll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package that outgrows what one can know at a glance is parted into rooms: see {@link ArchitectureTest}. */
class PackageSizeTest {
    private static final Path SOURCES = Path.of("src/main/java/se/stodkoll");

    /** With its package-info. */
    private static final int MOST_FILES = 15;

    /** Packages of more files, and why; one that has become small is taken off the list. */
    private static final Map<String, String> LARGE = new TreeMap<>(Map.of(
            "report.digest", "one digest, its parts a record each; the HTML, the sheet and the JSON all take it whole",
            "review", "a kind of correction a file, one door"));

    @Test
    void aPackageIsSmallEnoughToBeKnown() throws IOException {
        Map<String, Integer> large = new TreeMap<>();
        try (Stream<Path> folders = Files.walk(SOURCES).filter(Files::isDirectory)) {
            for (Path folder : folders.toList()) {
                int files = folder.toFile().list((in, name) -> name.endsWith(".java")).length;
                if (files > MOST_FILES) {
                    large.put(SOURCES.relativize(folder).toString().replace('/', '.'), files);
                }
            }
        }
        assertEquals(LARGE.keySet(), large.keySet(), "packages of more than " + MOST_FILES + " files: " + large);
    }
}
