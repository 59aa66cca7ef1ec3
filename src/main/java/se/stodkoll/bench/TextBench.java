package se.stodkoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.IngestSettings;
import se.stodkoll.model.Document;
import se.stodkoll.parse.DocumentParser;
import se.stodkoll.pdf.BarePdf;
import se.stodkoll.pdf.PdfException;
import se.stodkoll.pdf.PdfFile;

/**
 * Pages with text of their own, read by this program stage by stage and by others, in growing numbers. Made at run time:
 * files of ten pages, taken in turn from the printed files of a folder, no two with the same bytes.
 */
public final class TextBench {
    private static final int PAGES_A_FILE = 10;
    private static final double PICTURE = 0.5;

    private final Path folder;
    private final Path tessdata;

    /**
     * @param folder PDFs, also in subfolders
     * @param tessdata folder with swe, eng and osd traineddata
     */
    public TextBench(Path folder, Path tessdata) {
        this.folder = folder;
        this.tessdata = tessdata;
    }

    /**
     * Measures so many pages, once for each number.
     *
     * @param begins told the name of each measurement before it begins
     * @throws BenchException where the folder has no printed files, or a reader fails
     */
    public List<Standing> run(List<Integer> sizes, Consumer<String> begins) throws BenchException {
        try {
            Path work = Files.createTempDirectory("stodkoll-bench-");
            try {
                List<Standing> all = new ArrayList<>();
                for (int size : sizes) {
                    all.addAll(run(made(size, work), work, begins));
                }
                return all;
            } finally {
                delete(work);
            }
        } catch (IOException failure) {
            throw new BenchException("Mätningen avbröts: " + failure.getMessage(), failure);
        }
    }

    /** Files, and the pages of all of them together. */
    private record Made(List<Path> files, int pages) {}

    private Made made(int pages, Path work) throws IOException, BenchException {
        List<Path> printed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                if (isPrinted(file)) {
                    printed.add(file);
                }
            }
        }
        if (printed.isEmpty()) {
            throw new BenchException("Ingen PDF i " + folder + " har egen text på varje sida.", null);
        }
        Path to = Files.createDirectory(work.resolve("pages" + pages));
        List<Path> made = new ArrayList<>();
        for (int first = 0; first < pages; first += PAGES_A_FILE) {
            made.add(to.resolve("made" + first + ".pdf"));
            BarePdf.join(printed, first, Math.min(PAGES_A_FILE, pages - first), made.get(made.size() - 1));
        }
        return new Made(made, pages);
    }

    private static boolean isPrinted(Path file) {
        try (PdfFile pdf = PdfFile.open(file)) {
            for (int page = 1; page <= pdf.pageCount(); page++) {
                if (pdf.page(page).words().isEmpty() || pdf.page(page).signals().imageCoverage() > PICTURE) {
                    return false;
                }
            }
            return true;
        } catch (PdfException unreadable) {
            return false;
        }
    }

    private List<Standing> run(Made files, Path work, Consumer<String> begins) throws IOException, BenchException {
        List<Standing> all = new ArrayList<>();
        if (Tool.isInstalled("pdftotext")) {
            all.add(measured("pdftotext", files, begins, file -> Tool.run(tessdata, List.of("pdftotext", file.toString(), "-"))));
        }
        all.add(measured("PDFBox, kall", files, begins, BarePdf::text));
        all.add(measured("PDFBox", files, begins, BarePdf::text));
        all.add(measured("Stödkoll, ord", files, begins, TextBench::words));
        DocumentParser parser = DocumentParser.load();
        IngestSettings settings = new IngestSettings(
                Parallel.PROCESSORS, 768, Duration.ofMinutes(5), 5000, tessdata, work.resolve("cache"), 0);
        try (Ingest ingest = Ingest.start(settings)) {
            all.add(measured("Stödkoll, kall", files, begins, file -> parser.parse(read(ingest, file)).size()));
            all.add(measured("Stödkoll, läst", files, begins, file -> read(ingest, file).pageCount()));
            all.add(measured("Stödkoll", files, begins, file -> parser.parse(read(ingest, file)).size()));
        }
        return all;
    }

    private static Document read(Ingest ingest, Path file) {
        return ingest.read(file, file.getFileName().toString(), file.getFileName().toString(), page -> {});
    }

    private static int words(Path file) throws PdfException {
        try (PdfFile pdf = PdfFile.open(file)) {
            int words = 0;
            for (int page = 1; page <= pdf.pageCount(); page++) {
                words += pdf.page(page).words().size();
            }
            return words;
        }
    }

    private static <T> Standing measured(String name, Made made, Consumer<String> begins, Parallel.Step<Path, T> step)
            throws IOException, BenchException {
        begins.accept(name);
        try (Meter meter = Meter.start()) {
            Map<Path, T> done = Parallel.each(made.files, step);
            Meter.Use use = meter.stop();
            if (done.size() != made.files.size()) {
                throw new BenchException("Alla filer blev inte lästa.", null);
            }
            return new Standing(
                    name, made.pages, use.wallSeconds(), use.cpuSeconds(), use.peakMegabytes(), Optional.empty());
        }
    }

    private static void delete(Path work) throws IOException {
        try (Stream<Path> all = Files.walk(work)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
