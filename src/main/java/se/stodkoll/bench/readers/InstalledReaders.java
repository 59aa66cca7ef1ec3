package se.stodkoll.bench.readers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The readers that can be compared on this machine. */
public final class InstalledReaders {
    private InstalledReaders() {}

    /** This program, then those others that the machine has. */
    public static List<MeasuredReader> of(Path tessdata, WorkFolder work) {
        List<MeasuredReader> readers = new ArrayList<>(List.of(new ThisProgram(tessdata, work)));
        if (ExternalTool.isInstalled("tesseract")) {
            readers.add(new PlainTesseract("swe", tessdata));
            readers.add(new PlainTesseract("swe+eng", tessdata));
        }
        if (ExternalTool.isInstalled("ocrmypdf")) {
            readers.add(new OcrMyPdf(tessdata, work));
        }
        return readers;
    }
}
