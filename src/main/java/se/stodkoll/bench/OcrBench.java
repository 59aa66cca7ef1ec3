package se.stodkoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
     * @param begins told the name of each reader before it begins
     * @return this program first
     * @throws BenchException where the folder has no scanned files, or a reader fails
     */
    public List<Standing> run(Consumer<String> begins) throws BenchException {
        Path work = null;
        try {
            work = Files.createTempDirectory("stodkoll-bench-");
            Pages pages = Pages.of(folder, work);
            if (pages.count() == 0) {
                throw new BenchException(
                        "Ingen PDF i " + folder + " är skannad rakt igenom. Ange en mapp med skannade PDF:er.", null);
            }
            GoldAmounts amounts = GoldAmounts.near(folder);
            List<Standing> standings = new ArrayList<>();
            for (Reader reader : Reader.installed(tessdata, work)) {
                begins.accept(reader.name());
                standings.add(measured(reader, pages, amounts));
            }
            return standings;
        } catch (IOException failure) {
            throw new BenchException("Mätningen avbröts: " + failure.getMessage(), failure);
        } finally {
            delete(Optional.ofNullable(work));
        }
    }

    private static Standing measured(Reader reader, Pages pages, GoldAmounts amounts)
            throws IOException, BenchException {
        try (Meter meter = Meter.start()) {
            Map<Path, String> texts = reader.read(pages);
            Meter.Use use = meter.stop();
            return new Standing(
                    reader.name(),
                    pages.count(),
                    use.wallSeconds(),
                    use.cpuSeconds(),
                    use.peakMegabytes(),
                    amounts.shareFound(texts));
        }
    }

    private static void delete(Optional<Path> work) {
        if (work.isEmpty()) {
            return;
        }
        try (Stream<Path> all = Files.walk(work.get())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException left) {
            System.getLogger(OcrBench.class.getName())
                    .log(System.Logger.Level.WARNING, "could not be deleted: " + work.get(), left);
        }
    }
}
