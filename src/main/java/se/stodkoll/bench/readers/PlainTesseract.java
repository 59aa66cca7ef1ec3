package se.stodkoll.bench.readers;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tesseract command on the pages' own pictures, a process for each, one at a time on each processor. */
final class PlainTesseract implements MeasuredReader {
    private final String languages;
    private final Path tessdata;

    PlainTesseract(String languages, Path tessdata) {
        this.languages = languages;
        this.tessdata = tessdata;
    }

    @Override
    public String name() {
        return "tesseract " + languages;
    }

    @Override
    public Map<Path, String> read(ScannedPages pages) throws BenchException {
        Map<Path, Path> files = pages.fileOfPicture();
        Map<Path, String> read = ParallelWork.each(
                files.keySet(),
                picture -> ExternalTool.run(tessdata, List.of("tesseract", picture.toString(), "-", "-l", languages)));
        Map<Path, String> texts = new LinkedHashMap<>();
        read.forEach((picture, text) -> texts.merge(files.get(picture), text, String::concat));
        return texts;
    }
}
