package se.stodkoll.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of those compared. */
interface Reader {
    /** As shown. */
    String name();

    /** All the pages read, on all processors: the text of each file. */
    Map<Path, String> read(Pages pages) throws IOException, BenchException;

    /** This program, then those that the machine has. */
    static List<Reader> installed(Path tessdata, WorkFolder work) {
        List<Reader> readers = new ArrayList<>(List.of(new ThisProgram(tessdata, work)));
        if (Tool.isInstalled("tesseract")) {
            readers.add(new PlainTesseract("swe", tessdata));
            readers.add(new PlainTesseract("swe+eng", tessdata));
        }
        if (Tool.isInstalled("ocrmypdf")) {
            readers.add(new OcrMyPdf(tessdata, work));
        }
        return readers;
    }
}
