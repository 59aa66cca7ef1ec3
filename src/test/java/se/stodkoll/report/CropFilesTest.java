package se.stodkoll.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.Evidence;
import se.stodkoll.model.RunReport;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.CropIndex.Place;

class CropFilesTest {
    @TempDir
    private Path folder;

    @Test
    void eachPlaceOfAFindingIsAskedForOnce() throws IOException {
        RunReport report = MadeReports.ordinary();
        DrawnCrops crops = new DrawnCrops();
        CropIndex index = CropFiles.write(report, crops, folder);
        Set<Place> places = evidence(report).map(Place::of).collect(Collectors.toSet());
        assertEquals(places.size(), crops.asked.size());
        assertEquals(places, crops.asked.stream().map(Place::of).collect(Collectors.toSet()));
        List<String> pages = crops.asked.stream().map(e -> e.document() + e.page()).toList();
        assertEquals(pages.stream().sorted().toList(), pages, "page by page");
        for (Evidence e : evidence(report).toList()) {
            assertTrue(Files.size(folder.resolve(index.fileOf(e).orElseThrow())) > 0);
        }
    }

    @Test
    void namesHoldNothingThatADocumentSays() throws IOException {
        CropFiles.write(MadeReports.hostile("../../x<script>"), new DrawnCrops(), folder);
        try (Stream<Path> files = Files.list(folder.resolve("crops"))) {
            List<String> names = files.map(f -> f.getFileName().toString()).toList();
            assertEquals(1, names.size());
            assertTrue(names.get(0).matches("[0-9a-f]{24}\\.png"), names.get(0));
        }
    }

    @Test
    void aPlaceWithoutAPictureIsAbsent() throws IOException {
        RunReport report = MadeReports.ordinary();
        CropIndex index = CropFiles.write(report, e -> Optional.empty(), folder);
        assertTrue(evidence(report).allMatch(e -> index.fileOf(e).isEmpty()));
    }

    private static Stream<Evidence> evidence(RunReport report) {
        return report.cases().stream().flatMap(c -> c.findings().stream()).flatMap(f -> f.evidence().stream());
    }
}
