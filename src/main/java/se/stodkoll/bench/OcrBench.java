package se.stodkoll.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.stodkoll.bench.readers.BenchException;
import se.stodkoll.bench.readers.InstalledReaders;
import se.stodkoll.bench.readers.MeasuredReader;
import se.stodkoll.bench.readers.ParallelWork;
import se.stodkoll.bench.readers.ScannedPages;
import se.stodkoll.bench.readers.ThisProgram;
import se.stodkoll.bench.readers.WorkFolder;
import se.stodkoll.ingest.Ingest;

/** The door of the package: the same scanned pages read by this program and by others, one after another, on all processors. */
public final class OcrBench {
    private final Path folder;
    private final Path tessdata;

    /**
     * @param folder PDFs, also in subfolders; a gold.json in it or beside it tells the amounts
     * @param tessdata folder with swe, eng and osd traineddata
     */
    public OcrBench(Path folder, Path tessdata) {
        this.folder = folder;
        this.tessdata = tessdata;
    }

    /**
     * Reads the pages of the folder's scanned files with each reader that is installed.
     *
     * @param begins told the reader and the stage before each begins
     * @return this program first
     * @throws BenchException where the folder has no scanned files, or a reader fails
     */
    public List<Measurement> run(BiConsumer<String, Stage> begins) throws BenchException {
        try (WorkFolder work = WorkFolder.make()) {
            ScannedPages pages = ScannedPages.of(folder, work);
            if (pages.count() == 0) {
                throw new BenchException(
                        "Ingen PDF i " + folder + " är skannad rakt igenom. Ange en mapp med skannade PDF:er.", null);
            }
            GoldAmounts amounts = GoldAmounts.near(folder);
            List<Measurement> standings = new ArrayList<>();
            for (MeasuredReader reader : InstalledReaders.of(tessdata, work)) {
                begins.accept(reader.name(), Stage.WHOLE);
                standings.add(measured(reader, pages, amounts));
            }
            return standings;
        } catch (IOException failure) {
            throw new BenchException("Mätningen avbröts: " + failure.getMessage(), failure);
        }
    }

    /**
     * Has this program alone read so many of the scanned pages, over and over where there are fewer: for each number cold,
     * then again in the same processes.
     */
    public List<Measurement> grow(List<Integer> sizes, BiConsumer<String, Stage> begins) throws BenchException {
        try (WorkFolder work = WorkFolder.make()) {
            List<Measurement> all = new ArrayList<>();
            for (int size : sizes) {
                MadePages files = MadePages.of(folder, ScannedPages::isScanned, size, work);
                try (Ingest ingest = Ingest.start(ThisProgram.settings(tessdata, work))) {
                    ParallelWork.Step<Path, Integer> read =
                            file -> MadePages.read(ingest, file).pageCount();
                    all.add(files.measured(ThisProgram.NAME, Stage.COLD, begins, read));
                    all.add(files.measured(ThisProgram.NAME, Stage.WHOLE, begins, read));
                }
            }
            return all;
        } catch (IOException failure) {
            throw new BenchException("Mätningen avbröts: " + failure.getMessage(), failure);
        }
    }

    private static Measurement measured(MeasuredReader reader, ScannedPages pages, GoldAmounts amounts)
            throws IOException, BenchException {
        try (Meter meter = Meter.start()) {
            Map<Path, String> texts = reader.read(pages);
            Meter.Use use = meter.stop();
            return new Measurement(
                    reader.name(),
                    Stage.WHOLE,
                    pages.count(),
                    use.wallSeconds(),
                    use.cpuSeconds(),
                    use.peakMegabytes(),
                    amounts.shareFound(texts),
                    Optional.empty());
        }
    }
}
