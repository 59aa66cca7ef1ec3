package se.stodkoll.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;
import se.stodkoll.ocr.picture.OcrException;

/** No picture is read twice, and the cache keeps within its bound. */
class CachedReaderTest {
    private static final PageImage PICTURE = new PageImage(new byte[] {1, 2, 3}, 0.36, 0.36, 0);

    @TempDir
    Path folder;

    @Test
    void theSamePictureIsReadOnceAndGivenBackWhole() throws Exception {
        CountingReader reader = new CountingReader("one");
        CachedReader cached = CachedReader.around(reader, folder, 1);
        OcrPage first = cached.read(PICTURE);
        assertEquals(first, CachedReader.around(reader, folder, 1).read(PICTURE));
        assertEquals(1, reader.reads);
    }

    @Test
    void anotherPictureGeometryOrReaderIsReadAnew() throws Exception {
        CountingReader reader = new CountingReader("one");
        CachedReader cached = CachedReader.around(reader, folder, 1);
        cached.read(PICTURE);
        cached.read(new PageImage(new byte[] {1, 2, 4}, 0.36, 0.36, 0));
        cached.read(new PageImage(PICTURE.bytes(), 0.36, 0.36, 90));
        assertEquals(3, reader.reads);
        CountingReader newer = new CountingReader("two");
        CachedReader.around(newer, folder, 1).read(PICTURE);
        assertEquals(1, newer.reads);
    }

    @Test
    void aSpoiltReadingIsMadeAnew() throws Exception {
        CountingReader reader = new CountingReader("one");
        CachedReader cached = CachedReader.around(reader, folder, 1);
        cached.read(PICTURE);
        try (Stream<Path> files = Files.list(folder)) {
            Path kept = files.findFirst().orElseThrow();
            byte[] half = Files.readAllBytes(kept);
            Files.write(kept, java.util.Arrays.copyOf(half, half.length / 2));
        }
        cached.read(PICTURE);
        cached.read(PICTURE);
        assertEquals(2, reader.reads);
    }

    @Test
    void theShelfKeepsWithinItsBound() throws Exception {
        CachedReader cached = CachedReader.around(new CountingReader("x".repeat(50_000)), folder, 1);
        for (int i = 0; i < 60; i++) {
            cached.read(new PageImage(new byte[] {(byte) i}, 1, 1, 0));
        }
        assertTrue(bytesOnShelf() <= 1_100_000, "bytes: " + bytesOnShelf());
    }

    @Test
    void aFailureIsNotKept() throws Exception {
        CountingReader reader = new CountingReader("one");
        reader.fails = true;
        CachedReader cached = CachedReader.around(reader, folder, 1);
        assertThrows(OcrException.class, () -> cached.read(PICTURE));
        reader.fails = false;
        cached.read(PICTURE);
        assertEquals(2, reader.reads);
    }

    private long bytesOnShelf() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    /** Reads the same words off any picture and counts. */
    private static final class CountingReader implements PageReader {
        private final String name;
        private int reads;
        private boolean fails;

        CountingReader(String name) {
            this.name = name;
        }

        @Override
        public OcrPage read(PageImage image) throws OcrException {
            reads++;
            if (fails) {
                throw new OcrException("fel", null);
            }
            Word word = Word.ofOcr(name, new Box(1, 2, 3, 4), 0.55, List.of(new Alternative("ett", 0.4)));
            return new OcrPage(595, 842, List.of(word), List.of(new Ruling(new Box(0, 9, 99, 9), true)), 90, false);
        }

        @Override
        public String fingerprint() {
            return name;
        }

        @Override
        public void close() {}
    }
}
