package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.made.Rescans;
import se.stodkoll.model.document.Document;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.twin.Paper;

/** Scans of one print on two scanners, read by the real reader: most are known as one paper, and no two papers are taken for one. */
@Tag("slow")
class RescansReadTest {
    private static final int MATTERS = Integer.getInteger("stodkoll.rescans", 5);

    @TempDir
    Path folder;

    @Test
    void mostRescansAreKnownAndNoOtherPaperIsTakenForOne() throws Exception {
        Rescans.write(folder.resolve("files"), 77, MATTERS);
        NavigableMap<String, Paper> papers = new TreeMap<>();
        Settings settings = Settings.load(new Home(folder.resolve("home")).make(), Map.of());
        try (Stages stages = Stages.open(settings);
                Stream<Path> files = Files.list(folder.resolve("files"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Document read = stages.reader().read(file, name + "0".repeat(64), name, n -> {});
                papers.put(name, Paper.of(read, stages.parse().parse(read, List.of())));
            }
        }
        List<String> known = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        papers.forEach((one, paper) -> papers.tailMap(one, false).forEach((other, second) -> {
            boolean same = paper.sameAs(second).isPresent()
                    && paper.keys().stream().filter(second.keys()::contains).count() >= Paper.LEAST_SHARED_KEYS;
            boolean twins = one.substring(0, one.length() - 6).equals(other.substring(0, other.length() - 6));
            if (same) {
                (twins ? known : wrong).add(one + " " + other);
            }
        }));
        System.out.println("rescans known " + known.size() + " of " + papers.size() / 2 + " " + known);
        assertEquals(List.of(), wrong);
        assertTrue(known.size() * 2 >= papers.size() / 2, known + " of " + papers.size() / 2);
    }
}
