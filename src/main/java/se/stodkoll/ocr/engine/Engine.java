package se.stodkoll.ocr.engine;

import com.sun.jna.Pointer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import se.stodkoll.ocr.picture.Bitmap;
import se.stodkoll.ocr.picture.Natives;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.words.RawWord;

/** One Tesseract handle for one set of languages, used again for every picture. */
public final class Engine implements AutoCloseable {
    private static final int LSTM = 1;
    private static final int BY_WORD = ITessAPI.TessPageIteratorLevel.RIL_WORD;
    private static final int BY_LINE = ITessAPI.TessPageIteratorLevel.RIL_TEXTLINE;

    private final TessBaseAPI handle;
    /** Of the picture last taken, pixels. */
    private int takenWidth;

    private int takenHeight;

    /** @param languages as Tesseract names them, "swe+eng" */
    public Engine(Path tessdata, String languages) throws OcrException {
        Natives.load();
        handle = TessAPI1.TessBaseAPICreate();
        int mode = languages.equals("osd") ? 0 : LSTM;
        if (TessAPI1.TessBaseAPIInit2(handle, tessdata.toString(), languages, mode) != 0) {
            TessAPI1.TessBaseAPIDelete(handle);
            throw new OcrException(
                    "Textläsaren kunde inte startas: språkdata \"" + languages + "\" saknas i " + tessdata
                            + ". Installera tesseract-ocr-swe, -eng och -osd.",
                    null);
        }
        set("debug_file", "/dev/null");
    }

    public static String version() throws OcrException {
        Natives.load();
        return TessAPI1.TessVersion();
    }

    public void set(String variable, String value) {
        TessAPI1.TessBaseAPISetVariable(handle, variable, value);
    }

    /** Reads a picture. @param mode a Tesseract page segmentation mode */
    public List<RawWord> read(Bitmap picture, int mode, int dpi) throws OcrException {
        TessAPI1.TessBaseAPISetPageSegMode(handle, mode);
        TessAPI1.TessBaseAPISetImage2(handle, picture.pix());
        TessAPI1.TessBaseAPISetSourceResolution(handle, dpi);
        return recognised();
    }

    /** Takes a picture of which parts are to be read. */
    public void take(Bitmap picture, int dpi) {
        takenWidth = picture.width();
        takenHeight = picture.height();
        TessAPI1.TessBaseAPISetImage2(handle, picture.pix());
        TessAPI1.TessBaseAPISetSourceResolution(handle, dpi);
    }

    /**
     * Reads a part of the picture last taken as one line.
     *
     * @param part its place; what is read stands on its line
     * @param pad pixels around it that are shown too
     */
    public List<RawWord> readLine(RawWord part, int pad) throws OcrException {
        int x = Math.max(0, part.x() - pad);
        int y = Math.max(0, part.y() - pad);
        int width = Math.min(takenWidth, part.right() + pad) - x;
        int height = Math.min(takenHeight, part.bottom() + pad) - y;
        TessAPI1.TessBaseAPISetPageSegMode(handle, ITessAPI.TessPageSegMode.PSM_SINGLE_LINE);
        TessAPI1.TessBaseAPISetRectangle(handle, x, y, width, height);
        return recognised().stream().map(w -> w.onLine(part.line())).toList();
    }

    /** Reads a small picture as one line. */
    public String readLine(Bitmap picture, int dpi) throws OcrException {
        return read(picture, ITessAPI.TessPageSegMode.PSM_SINGLE_LINE, dpi).stream()
                .map(RawWord::text)
                .collect(Collectors.joining(" "));
    }

    private List<RawWord> recognised() throws OcrException {
        if (TessAPI1.TessBaseAPIRecognize(handle, null) != 0) {
            throw new OcrException("Textläsaren misslyckades med sidans bild.", null);
        }
        TessResultIterator at = TessAPI1.TessBaseAPIGetIterator(handle);
        if (at == null) {
            return List.of();
        }
        try {
            return words(at);
        } finally {
            TessAPI1.TessResultIteratorDelete(at);
        }
    }

    private static List<RawWord> words(TessResultIterator at) {
        TessPageIterator place = TessAPI1.TessResultIteratorGetPageIterator(at);
        List<RawWord> words = new ArrayList<>();
        int line = -1;
        do {
            if (line < 0 || TessAPI1.TessPageIteratorIsAtBeginningOf(place, BY_LINE) != 0) {
                line++;
            }
            String text = textOf(at);
            if (!text.isBlank()) {
                words.add(wordAt(at, place, text, line));
            }
        } while (TessAPI1.TessPageIteratorNext(place, BY_WORD) != 0);
        return words;
    }

    private static String textOf(TessResultIterator at) {
        Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(at, BY_WORD);
        if (text == null) {
            return "";
        }
        // the data know the dash only as an em dash, which Swedish does not use
        String value = text.getString(0, "UTF-8").strip().replace('\u2014', '\u2013');
        TessAPI1.TessDeleteText(text);
        return value;
    }

    private static RawWord wordAt(TessResultIterator at, TessPageIterator place, String text, int line) {
        IntBuffer left = IntBuffer.allocate(1);
        IntBuffer top = IntBuffer.allocate(1);
        IntBuffer right = IntBuffer.allocate(1);
        IntBuffer bottom = IntBuffer.allocate(1);
        TessAPI1.TessPageIteratorBoundingBox(place, BY_WORD, left, top, right, bottom);
        double confidence = TessAPI1.TessResultIteratorConfidence(at, BY_WORD) / 100.0;
        return new RawWord(
                text,
                Math.max(0, Math.min(1, confidence)),
                left.get(0),
                top.get(0),
                Math.max(1, right.get(0) - left.get(0)),
                Math.max(1, bottom.get(0) - top.get(0)),
                line);
    }

    /** How a page must be turned clockwise to stand upright, and how sure that is; the languages must be osd. */
    public double[] orientation(Bitmap picture, int dpi) {
        TessAPI1.TessBaseAPISetPageSegMode(handle, ITessAPI.TessPageSegMode.PSM_OSD_ONLY);
        TessAPI1.TessBaseAPISetImage2(handle, picture.pix());
        TessAPI1.TessBaseAPISetSourceResolution(handle, dpi);
        IntBuffer degrees = IntBuffer.allocate(1);
        FloatBuffer confidence = FloatBuffer.allocate(1);
        int found = TessAPI1.TessBaseAPIDetectOrientationScript(
                handle, degrees, confidence, new com.sun.jna.ptr.PointerByReference(), FloatBuffer.allocate(1));
        return found == 0 ? new double[] {0, 0} : new double[] {degrees.get(0), confidence.get(0)};
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIEnd(handle);
        TessAPI1.TessBaseAPIDelete(handle);
    }
}
