package se.stodkoll.ingest.page;

import java.nio.file.Path;
import se.stodkoll.ocr.PageReader;

/** Makes a worker's reader of pictures; named by class on the worker's command line, with a constructor without arguments. */
public interface PageReaderFactory {
    /**
     * @param tessdata folder with the language data
     * @param cache folder where readings are kept
     * @param cacheMegabytes its size at most
     * @throws RuntimeException where the engine or its data cannot be loaded: the machine's fault, not the file's
     */
    PageReader open(Path tessdata, Path cache, int cacheMegabytes);
}
