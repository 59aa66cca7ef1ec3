package se.stodkoll.ocr;

import se.stodkoll.model.document.PageImage;
import se.stodkoll.ocr.picture.OcrException;

/** Reads pictures of pages. One instance is used by one thread. */
public interface PageReader extends AutoCloseable {
    /**
     * Reads one picture.
     *
     * @throws OcrException where the picture cannot be decoded or the engine fails on it
     */
    OcrPage read(PageImage image) throws OcrException;

    /** Engine, version, languages and settings: part of the key under which a reading is kept. */
    String fingerprint();

    @Override
    void close();
}
