package se.stodkoll.bench.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ocrmypdf command, file by file, a job for each processor; text already in the file is not trusted. */
final class OcrMyPdf implements MeasuredReader {
    private final Path tessdata;
    private final WorkFolder work;

    OcrMyPdf(Path tessdata, WorkFolder work) {
        this.tessdata = tessdata;
        this.work = work;
    }

    @Override
    public String name() {
        return "OCRmyPDF swe+eng";
    }

    @Override
    public Map<Path, String> read(ScannedPages pages) throws IOException, BenchException {
        Map<Path, String> texts = new LinkedHashMap<>();
        Path text = work.path().resolve("ocrmypdf.txt");
        for (Path file : pages.pictures().keySet()) {
            List<String> command = List.of(
                    "ocrmypdf",
                    "--quiet",
                    "--force-ocr",
                    "--output-type",
                    "pdf",
                    "-l",
                    "swe+eng",
                    "--jobs",
                    String.valueOf(ParallelWork.PROCESSORS),
                    "--sidecar",
                    text.toString(),
                    file.toString(),
                    work.path().resolve("ocrmypdf.pdf").toString());
            try {
                ExternalTool.run(tessdata, command);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new BenchException("Mätningen avbröts.", stopped);
            }
            texts.put(file, Files.readString(text));
        }
        return texts;
    }
}
