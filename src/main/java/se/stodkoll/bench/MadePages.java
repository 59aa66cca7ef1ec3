package se.stodkoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stodkoll.bench.readers.BenchException;
import se.stodkoll.bench.readers.ParallelWork;
import se.stodkoll.bench.readers.WorkFolder;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.model.document.Document;
import se.stodkoll.pdf.BarePdf;

/**
 * Files made at run time, of ten pages each, taken in turn from others; no two with the same bytes, but the pages come
 * again.
 *
 * @param files the last one may be shorter
 * @param pages of all of them together
 */
record MadePages(List<Path> files, int pages) {
    private static final int PAGES_A_FILE = 10;

    /**
     * @param folder PDFs to take pages of, also in subfolders
     * @param wanted which of them
     * @throws BenchException where there are none
     */
    static MadePages of(Path folder, Predicate<Path> wanted, int pages, WorkFolder work)
            throws IOException, BenchException {
        List<Path> from;
        try (Stream<Path> files = Files.walk(folder)) {
            from = files.filter(f -> f.toString().endsWith(".pdf"))
                    .sorted()
                    .filter(wanted)
                    .toList();
        }
        if (from.isEmpty()) {
            throw new BenchException("Ingen PDF i " + folder + " är av det slag som mäts.", null);
        }
        Path to = Files.createDirectory(work.path().resolve("pages" + pages));
        List<Path> made = new ArrayList<>();
        for (int first = 0; first < pages; first += PAGES_A_FILE) {
            made.add(to.resolve("made" + first + ".pdf"));
            BarePdf.join(from, first, Math.min(PAGES_A_FILE, pages - first), made.get(made.size() - 1));
        }
        return new MadePages(made, pages);
    }

    /** Takes a step with every file, on all processors. */
    <T> Measurement measured(
            String reader, Stage stage, BiConsumer<String, Stage> begins, ParallelWork.Step<Path, T> step)
            throws IOException, BenchException {
        begins.accept(reader, stage);
        try (Meter meter = Meter.start()) {
            Map<Path, T> done = ParallelWork.each(files, step);
            Meter.Use use = meter.stop();
            if (done.size() != files.size()) {
                throw new BenchException("Alla filer blev inte lästa.", null);
            }
            return new Measurement(
                    reader,
                    stage,
                    pages,
                    use.wallSeconds(),
                    use.cpuSeconds(),
                    use.peakMegabytes(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    static Document read(Ingest ingest, Path file) {
        return ingest.read(
                file, file.getFileName().toString(), file.getFileName().toString(), page -> {});
    }
}
