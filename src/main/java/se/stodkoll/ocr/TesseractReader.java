package se.stodkoll.ocr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Word;
import se.stodkoll.ocr.engine.Engine;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparationSettings;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.reread.Sideways;
import se.stodkoll.ocr.reread.Upright;
import se.stodkoll.ocr.reread.Witnesses;
import se.stodkoll.ocr.words.AgreedWord;
import se.stodkoll.ocr.words.RawWord;

/**
 * Reads pictures with Tesseract in this process: Swedish reads all, English is asked where Swedish is blind. Boxes are
 * those of the page made straight, so that words of one line stand at one height. Holds native memory: close it.
 */
public final class TesseractReader implements PageReader {
    private final Witnesses witnesses;
    private final Upright upright;
    private final String fingerprint;
    private final PreparationSettings settings;

    TesseractReader(Path tessdata, String first, PreparationSettings settings) throws OcrException {
        this.witnesses = new Witnesses(tessdata, first);
        this.upright = new Upright(tessdata);
        this.settings = settings;
        this.fingerprint = "stodkoll 11, tesseract " + Engine.version() + " " + first + "/eng/digits " + settings;
    }

    /**
     * Starts the engine.
     *
     * @param tessdata folder with swe, eng and osd traineddata; see {@link Tessdata#locate()}
     * @throws OcrException where the engine or its data are missing
     */
    public static TesseractReader open(Path tessdata) throws OcrException {
        return new TesseractReader(tessdata, "swe", PreparationSettings.DEFAULT);
    }

    @Override
    public OcrPage read(PageImage image) throws OcrException {
        int turn;
        try (PreparedPage prepared = PreparedPage.of(image, 0, settings)) {
            List<RawWord> seen = witnesses.first(prepared);
            turn = prepared.isBlank() || Upright.reads(seen) ? 0 : upright.turnOf(prepared);
            if (turn == 0) {
                return page(prepared, seen, 0);
            }
        }
        try (PreparedPage prepared = PreparedPage.of(image, turn, settings)) {
            return page(prepared, witnesses.first(prepared), turn);
        }
    }

    private OcrPage page(PreparedPage prepared, List<RawWord> seen, int turn) throws OcrException {
        List<RawWord> sideways = witnesses.sideways(prepared, seen);
        List<Word> words = new ArrayList<>();
        for (AgreedWord r : witnesses.settled(prepared, seen, sideways)) {
            words.add(
                    Word.ofOcr(r.word().text(), prepared.box(r.word()), r.word().confidence(), r.alternatives()));
        }
        sideways.forEach(w -> words.add(Sideways.word(w, prepared.box(w))));
        return new OcrPage(
                prepared.widthPoints(), prepared.heightPoints(), words, prepared.rulings(), turn, prepared.isBlank());
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
