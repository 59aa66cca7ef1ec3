package se.stodkoll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer sees first is only what has to be there; everything else has a place below it. */
class TopLevelTest {
    private static final Set<String> EXPECTED = new TreeSet<>(
            Set.of("pom.xml", "src", "testdata", "models", "README.md", "Dockerfile", "LICENSE", "stodkoll"));

    /** What {@code .gitignore} names: made by building and running. */
    private static final Set<String> MADE = Set.of("target", "stodkoll-data");

    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("."))) {
            Set<String> found = entries.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.endsWith(".log") && !MADE.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(EXPECTED, found);
        }
    }
}
