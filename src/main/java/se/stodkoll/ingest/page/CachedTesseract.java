package se.stodkoll.ingest.page;

import java.io.IOException;
import java.nio.file.Path;
import se.stodkoll.ocr.CachedReader;
import se.stodkoll.ocr.PageReader;
import se.stodkoll.ocr.TesseractReader;
import se.stodkoll.ocr.picture.OcrException;

/** The reader of a real night: Tesseract, its readings kept so that no picture is read twice. */
public final class CachedTesseract implements PageReaderFactory {
    @Override
    public PageReader open(Path tessdata, Path cache, int cacheMegabytes) {
        try {
            PageReader tesseract = TesseractReader.open(tessdata);
            return cacheMegabytes == 0 ? tesseract : CachedReader.around(tesseract, cache, cacheMegabytes);
        } catch (OcrException | IOException e) {
            throw new IngestEnvironmentException(e.getMessage(), e);
        }
    }
}
