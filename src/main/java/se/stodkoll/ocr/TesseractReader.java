package se.stodkoll.ocr;

import java.nio.file.Path;
import java.util.List;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Word;

/**
 * Reads pictures with Tesseract in this process: Swedish reads all, English is asked where Swedish is blind. Boxes are
 * those of the page made straight, so that words of one line stand at one height. Holds native memory: close it.
 */
public final class TesseractReader implements PageReader {
    private final Witnesses witnesses;
    private final Upright upright;
    private final String fingerprint;
    private final SheetSettings settings;

    TesseractReader(Path tessdata, String first, SheetSettings settings) throws OcrException {
        this.witnesses = new Witnesses(tessdata, first);
        this.upright = new Upright(tessdata);
        this.settings = settings;
        this.fingerprint = "stodkoll 10, tesseract " + Engine.version() + " " + first + "/eng/digits " + settings;
    }

    /**
     * Starts the engine.
     *
     * @param tessdata folder with swe, eng and osd traineddata; see {@link Tessdata#locate()}
     * @throws OcrException where the engine or its data are missing
     */
    public static TesseractReader open(Path tessdata) throws OcrException {
        return new TesseractReader(tessdata, "swe", SheetSettings.DEFAULT);
    }

    @Override
    public OcrPage read(PageImage image) throws OcrException {
        int turn;
        try (Sheet sheet = Sheet.of(image, 0, settings)) {
            List<RawWord> seen = witnesses.first(sheet);
            turn = sheet.isBlank() || Upright.reads(seen) ? 0 : upright.turnOf(sheet);
            if (turn == 0) {
                return page(sheet, witnesses.settled(sheet, seen), 0);
            }
        }
        try (Sheet sheet = Sheet.of(image, turn, settings)) {
            return page(sheet, witnesses.settled(sheet, witnesses.first(sheet)), turn);
        }
    }

    private static OcrPage page(Sheet sheet, List<Reading> readings, int turn) {
        List<Word> words = readings.stream()
                .map(r -> Word.ofOcr(
                        r.word().text(), sheet.box(r.word()), r.word().confidence(), r.alternatives()))
                .toList();
        return new OcrPage(sheet.widthPoints(), sheet.heightPoints(), words, sheet.rulings(), turn, sheet.isBlank());
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() {
        witnesses.close();
        upright.close();
    }
}
