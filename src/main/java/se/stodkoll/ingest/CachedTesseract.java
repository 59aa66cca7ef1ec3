package se.stodkoll.ingest;

import java.nio.file.Path;
import se.stodkoll.ocr.PageReader;

/** The reader of a real night: Tesseract, its readings kept so that no picture is read twice. */
final class CachedTesseract implements PageReaderFactory {
    @Override
    public PageReader open(Path tessdata, Path cache, int cacheMegabytes) {
        throw new IngestEnvironmentException("Tesseract saknas", null);
    }
}
