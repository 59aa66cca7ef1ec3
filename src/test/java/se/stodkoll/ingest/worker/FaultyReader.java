package se.stodkoll.ingest.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import se.stodkoll.ingest.page.PageReaderFactory;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.ocr.OcrPage;
import se.stodkoll.ocr.PageReader;
import se.stodkoll.ocr.picture.OcrException;

/** Does what a picture's width says, and writes down each attempt with its process. */
public final class FaultyReader implements PageReader {
    private final Path attempts;

    private FaultyReader(Path attempts) {
        this.attempts = attempts;
    }

    /** What a page may do to its reader. */
    public enum Page {
        FINE,
        CRASH,
        CRASH_ONCE,
        HANG,
        THROW,
        FAIL,
        NO_MEMORY,
        PRINT,
        BLANK;

        public int width() {
            return 100 + 10 * ordinal();
        }

        static Page of(int width) {
            return values()[(width - 100) / 10];
        }
    }

    @Override
    public OcrPage read(PageImage image) throws OcrException {
        BufferedImage picture = decode(image);
        Page page = Page.of(picture.getWidth());
        boolean first = note(page);
        switch (page) {
            case CRASH -> Runtime.getRuntime().halt(134);
            case CRASH_ONCE -> crash(first);
            case HANG -> hang();
            case THROW -> throw new IllegalStateException("a bug in the reader");
            case FAIL -> throw new OcrException("Bilden kan inte avkodas.", null);
            case NO_MEMORY -> fillMemory();
            case PRINT -> System.out.print("\u0001stod a library that prints {\"opened\":");
            case FINE, BLANK -> {
                // reads
            }
        }
        List<Word> words =
                page == Page.BLANK ? List.of() : List.of(Word.ofOcr("ord", new Box(1, 1, 20, 10), 0.9, List.of()));
        return new OcrPage(595, 842, words, List.of(), 0, page == Page.BLANK);
    }

    private static BufferedImage decode(PageImage image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is the first attempt at such a page. */
    private boolean note(Page page) {
        try {
            Path file = attempts.resolve(page.name());
            boolean first = Files.notExists(file);
            Files.writeString(
                    file, ProcessHandle.current().pid() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void crash(boolean now) {
        if (now) {
            Runtime.getRuntime().halt(134);
        }
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void fillMemory() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[8 << 20]);
        }
    }

    @Override
    public String fingerprint() {
        return "faulty";
    }

    @Override
    public void close() {}

    /** Attempts are noted in the cache folder. */
    public static final class Factory implements PageReaderFactory {
        @Override
        public PageReader open(Path tessdata, Path cache, int cacheMegabytes) {
            return new FaultyReader(cache);
        }
    }

    /** A machine without an engine. */
    static final class Missing implements PageReaderFactory {
        @Override
        public PageReader open(Path tessdata, Path cache, int cacheMegabytes) {
            throw new IllegalStateException("swe.traineddata saknas");
        }
    }
}
