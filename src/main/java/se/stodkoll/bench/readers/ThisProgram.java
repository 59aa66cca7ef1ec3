package se.stodkoll.bench.readers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;

/** Stödkoll as a night runs it: worker processes, both witnesses, nothing kept from earlier readings. */
public final class ThisProgram implements MeasuredReader {
    public static final String NAME = "Stödkoll";

    private final IngestSettings settings;

    ThisProgram(Path tessdata, WorkFolder work) {
        this.settings = settings(tessdata, work);
    }

    public static IngestSettings settings(Path tessdata, WorkFolder work) {
        return new IngestSettings(
                ParallelWork.PROCESSORS,
                768,
                Duration.ofMinutes(5),
                5000,
                tessdata,
                work.path().resolve("cache"),
                0);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<Path, String> read(ScannedPages pages) throws BenchException {
        try (Ingest ingest = Ingest.start(settings)) {
            return ParallelWork.each(
                    pages.pictures().keySet(),
                    file -> text(ingest.read(
                            file, file.toString(), file.getFileName().toString(), page -> {})));
        }
    }

    private static String text(Document document) {
        return document.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> line.text())
                .collect(Collectors.joining("\n"));
    }
}
