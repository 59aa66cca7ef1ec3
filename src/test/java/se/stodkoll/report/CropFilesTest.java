package se.stodkoll.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.CropIndex.Picture;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.Sight;

class CropFilesTest {
    @TempDir
    private Path folder;

    @Test
    void eachPlaceOfAFindingIsAskedForOnce() throws IOException {
        RunReport report = MadeReports.ordinary();
        DrawnCrops crops = new DrawnCrops();
        CropIndex index = CropFiles.write(new NightDigest(report), crops, folder);
        List<String> sights = sights(report)
                .map(s -> s.document() + " " + s.page() + " " + s.boxes())
                .distinct()
                .toList();
        assertEquals(Set.copyOf(sights), Set.copyOf(crops.asked));
        assertEquals(sights.size(), crops.asked.size());
        List<String> pages = crops.asked.stream()
                .map(asked -> asked.replaceFirst(" \\[.*", ""))
                .toList();
        assertEquals(pages.stream().sorted().toList(), pages, "page by page");
        for (Sight sight : sights(report).toList()) {
            Picture picture = index.of(sight).orElseThrow();
            assertTrue(Files.size(folder.resolve(picture.file())) > 0);
            assertTrue(picture.focus() >= 0 && picture.focus() <= 1);
        }
    }

    @Test
    void namesHoldNothingThatADocumentSays() throws IOException {
        CropFiles.write(new NightDigest(MadeReports.hostile("../../x<script>")), new DrawnCrops(), folder);
        try (Stream<Path> files = Files.list(folder.resolve("crops"))) {
            List<String> names = files.map(f -> f.getFileName().toString()).toList();
            assertEquals(1, names.size());
            assertTrue(names.get(0).matches("[0-9a-f]{24}\\.png"), names.get(0));
        }
    }

    @Test
    void aPlaceWithoutAPictureIsAbsent() throws IOException {
        RunReport report = MadeReports.ordinary();
        CropIndex index = CropFiles.write(new NightDigest(report), sight -> Optional.empty(), folder);
        assertTrue(sights(report).allMatch(s -> index.of(s).isEmpty()));
    }

    private static Stream<Sight> sights(RunReport report) {
        NightDigest night = new NightDigest(report);
        return report.cases().stream()
                .flatMap(c -> c.findings().stream())
                .flatMap(f -> night.sights().of(f.evidence()).stream())
                .filter(s -> !s.boxes().isEmpty());
    }
}
