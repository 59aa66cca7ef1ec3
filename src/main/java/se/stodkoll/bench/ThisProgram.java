package se.stodkoll.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;

/** Stödkoll as a night runs it: worker processes, both witnesses, nothing kept from earlier readings. */
final class ThisProgram implements Reader {
    static final String NAME = "Stödkoll";

    private final IngestSettings settings;

    ThisProgram(Path tessdata, WorkFolder work) {
        this.settings = settings(tessdata, work);
    }

    static IngestSettings settings(Path tessdata, WorkFolder work) {
        return new IngestSettings(
                Parallel.PROCESSORS,
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
    public Map<Path, String> read(Pages pages) throws BenchException {
        try (Ingest ingest = Ingest.start(settings)) {
            return Parallel.each(
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
