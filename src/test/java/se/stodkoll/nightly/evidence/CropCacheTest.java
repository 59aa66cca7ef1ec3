package se.stodkoll.nightly.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;
import se.stodkoll.nightly.NightHouse;
import se.stodkoll.report.PageCrops;
import se.stodkoll.report.PageCrops.Crop;
import se.stodkoll.report.digest.Sight;

class CropCacheTest {
    private static final List<Box> HERE = List.of(new Box(1, 2, 3, 4));
    private static final List<Box> THERE = List.of(new Box(1, 2, 3, 5));

    @TempDir
    Path folder;

    private final List<String> drawn = new ArrayList<>();
    private final PageCrops pen = sight -> {
        drawn.add(sight.document() + sight.page() + sight.boxes().equals(HERE));
        return sight.page() == 9
                ? Optional.empty()
                : Optional.of(new Crop(new byte[] {(byte) sight.page()}, sight.page(), 2, 0.25, Optional.empty()));
    };

    @Test
    void aPictureIsDrawnOnceAndComesBackAsItWas() throws IOException {
        night("a", HERE, 1);
        try (CropCache second = new CropCache(folder, pen, "build")) {
            Crop crop = second.crop(sight("a", 1, HERE)).orElseThrow();
            assertArrayEquals(new byte[] {1}, crop.png());
            assertEquals(List.of(1.0, 2.0, 0.25), List.of((double) crop.width(), (double) crop.height(), crop.focus()));
        }
        assertEquals(1, drawn.size());
    }

    @Test
    void anotherPlacePageDocumentOrBuildIsAnotherPicture() throws IOException {
        try (CropCache crops = new CropCache(folder, pen, "build")) {
            crops.crop(sight("a", 1, HERE));
            crops.crop(sight("a", 1, THERE));
            crops.crop(sight("a", 2, HERE));
            crops.crop(sight("b", 1, HERE));
        }
        try (CropCache other = new CropCache(folder, pen, "other build")) {
            other.crop(sight("a", 1, HERE));
        }
        assertEquals(5, drawn.size());
    }

    @Test
    void whatANightDoesNotAskForGoes() throws IOException {
        night("a", HERE, 1);
        night("a", THERE, 1);
        assertEquals(1, NightHouse.names(folder).size());
        night("a", HERE, 1);
        assertEquals(3, drawn.size());
    }

    @Test
    void aPageWithoutPictureIsAskedForAgain() throws IOException {
        night("a", HERE, 9);
        night("a", HERE, 9);
        assertEquals(2, drawn.size());
    }

    private void night(String document, List<Box> places, int page) throws IOException {
        try (CropCache crops = new CropCache(folder, pen, "build")) {
            crops.crop(sight(document, page, places));
        }
    }

    static Sight sight(String document, int page, List<Box> places) {
        List<Evidence> evidence = places.stream()
                .map(b -> new Evidence(document, page, Optional.of(b), ""))
                .toList();
        return new Sight(document, page, evidence, List.of(), List.of());
    }
}
