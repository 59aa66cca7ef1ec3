package se.stodkoll.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import se.stodkoll.bench.readers.BenchException;
import se.stodkoll.bench.readers.ExternalTool;
import se.stodkoll.bench.readers.ParallelWork;
import se.stodkoll.bench.readers.ThisProgram;
import se.stodkoll.bench.readers.WorkFolder;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.parse.DocumentParser;
import se.stodkoll.pdf.BarePdf;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.file.PdfException;

/** Pages with text of their own, read by this program stage by stage and by others, in growing numbers. */
public final class TextBench {
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
     * @param begins told the reader and the stage before each begins
     * @throws BenchException where the folder has no printed files, or a reader fails
     */
    public List<Measurement> run(List<Integer> sizes, BiConsumer<String, Stage> begins) throws BenchException {
        try (WorkFolder work = WorkFolder.make()) {
            List<Measurement> all = new ArrayList<>();
            for (int size : sizes) {
                all.addAll(run(MadePages.of(folder, TextBench::isPrinted, size, work), work, begins));
            }
            return all;
        } catch (IOException failure) {
            throw new BenchException("Mätningen avbröts: " + failure.getMessage(), failure);
        }
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

    private List<Measurement> run(MadePages files, WorkFolder work, BiConsumer<String, Stage> begins)
            throws IOException, BenchException {
        List<Measurement> all = new ArrayList<>();
        if (ExternalTool.isInstalled("pdftotext")) {
            ParallelWork.Step<Path, String> text =
                    file -> ExternalTool.run(tessdata, List.of("pdftotext", file.toString(), "-"));
            all.add(files.measured("pdftotext", Stage.WHOLE, begins, text));
        }
        all.add(files.measured("PDFBox", Stage.COLD, begins, BarePdf::text));
        all.add(files.measured("PDFBox", Stage.WHOLE, begins, BarePdf::text));
        all.add(files.measured(ThisProgram.NAME, Stage.WORDS, begins, TextBench::words));
        try (DigitWitness looking = DigitWitness.begin()) {
            all.add(files.measured(ThisProgram.NAME, Stage.SEEN, begins, looking::at));
        }
        DocumentParser parser = DocumentParser.load();
        try (Ingest ingest = Ingest.start(ThisProgram.settings(tessdata, work))) {
            ParallelWork.Step<Path, Integer> whole =
                    file -> parser.parse(MadePages.read(ingest, file)).size();
            all.add(files.measured(ThisProgram.NAME, Stage.COLD, begins, whole));
            SeenFigures seen = new SeenFigures();
            all.add(files.measured(
                            ThisProgram.NAME, Stage.READ, begins, file -> seen.count(MadePages.read(ingest, file)))
                    .withSeenTwice(seen.share()));
            all.add(files.measured(ThisProgram.NAME, Stage.WHOLE, begins, whole));
        }
        return all;
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
}
