package se.stodkoll.ocr.reread;

import java.nio.file.Path;
import java.util.List;
import se.stodkoll.ocr.engine.Engine;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.RawWord;

/** Finds pages scanned on their side or upside down; asked only where reading as it lies gave little sense. */
public final class Upright implements AutoCloseable {
    private final Path tessdata;
    private Engine orientation;

    public Upright(Path tessdata) {
        this.tessdata = tessdata;
    }

    /** Whether what was read looks like lines of text: most words are sure, and wider than high. */
    public static boolean reads(List<RawWord> seen) {
        List<RawWord> words = seen.stream().filter(w -> w.text().length() >= 3).toList();
        long sound = words.stream()
                .filter(w -> w.confidence() > 0.6 && w.width() > w.height())
                .count();
        return sound >= 3 && sound * 2 > words.size();
    }

    /** Degrees clockwise (0, 90, 180, 270) that make the page upright; 0 also where it can't be told. */
    public int turnOf(PreparedPage prepared) throws OcrException {
        if (orientation == null) {
            orientation = new Engine(tessdata, "osd");
        }
        double[] found = orientation.orientation(prepared.gray(), prepared.dpi());
        return found[1] > 1 ? Math.floorMod(360 - (int) found[0], 360) : 0;
    }

    @Override
    public void close() {
        if (orientation != null) {
            orientation.close();
        }
    }
}
