package se.stodkoll.ocr.picture;

import com.ochafik.lang.jnaerator.runtime.NativeSize;
import com.sun.jna.ptr.PointerByReference;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.lept4j.Box;
import net.sourceforge.lept4j.Boxa;
import net.sourceforge.lept4j.ILeptonica;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Numa;
import net.sourceforge.lept4j.Pix;

/** A picture held by Leptonica, freed by {@link #close()}. Every operation gives a new one. */
public final class Bitmap implements AutoCloseable {
    /** Level of paper where light was evened. */
    static final int PAPER = 200;
    /** Levels between which a turned band's letters pass into its ground, which in print is seldom black. */
    private static final int INVERTED_BLACK = 40;

    private static final int INVERTED_WHITE = 140;

    private final Pix pix;
    private boolean closed;

    private Bitmap(Pix pix) {
        // JNA would otherwise write its stale copy of the fields back before every call
        pix.setAutoSynch(false);
        this.pix = pix;
    }

    private static Bitmap of(Pix result, String step) throws OcrException {
        if (result == null) {
            throw new OcrException("Sidans bild kunde inte bearbetas (" + step + ").", null);
        }
        return new Bitmap(result);
    }

    /**
     * Decodes an image file.
     *
     * @param mostPixels more are refused before they are decoded
     */
    static Bitmap decode(byte[] file, long mostPixels) throws OcrException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(file.length).put(file);
        bytes.flip();
        NativeSize size = new NativeSize(file.length);
        IntBuffer format = IntBuffer.allocate(1);
        IntBuffer width = IntBuffer.allocate(1);
        IntBuffer height = IntBuffer.allocate(1);
        IntBuffer rest = IntBuffer.allocate(1);
        int failed = Leptonica1.pixReadHeaderMem(
                bytes, size, format, width, height, rest, IntBuffer.allocate(1), IntBuffer.allocate(1));
        if (failed == 0 && (long) width.get(0) * height.get(0) > mostPixels) {
            throw new OcrException(
                    "Sidans bild är för stor: " + width.get(0) + " × " + height.get(0) + " bildpunkter. Skala om den.",
                    null);
        }
        Pix decoded = failed == 0 ? Leptonica1.pixReadMem(bytes, size) : null;
        if (decoded == null) {
            throw new OcrException("Sidans bild kunde inte avkodas. Skanna sidan på nytt.", null);
        }
        return new Bitmap(decoded);
    }

    public Pix pix() {
        return pix;
    }

    public int width() {
        return Leptonica1.pixGetWidth(pix);
    }

    public int height() {
        return Leptonica1.pixGetHeight(pix);
    }

    Bitmap toGray() throws OcrException {
        return of(Leptonica1.pixConvertTo8(pix, 0), "gråskala");
    }

    /** Ink is 1; the threshold follows the light over the page. */
    Bitmap toInk() throws OcrException {
        PointerByReference binary = new PointerByReference();
        int failed = Leptonica1.pixOtsuAdaptiveThreshold(pix, 400, 400, 0, 0, 0.1f, null, binary);
        return of(failed == 0 ? new Pix(binary.getValue()) : null, "tröskling");
    }

    /** @param turn degrees clockwise: 0, 90, 180 or 270 */
    public Bitmap turned(int turn) throws OcrException {
        return of(Leptonica1.pixRotateOrth(pix, Math.floorMod(turn, 360) / 90), "vridning");
    }

    Bitmap rotated(double radians) throws OcrException {
        return of(
                Leptonica1.pixRotate(
                        pix, (float) radians, ILeptonica.L_ROTATE_AREA_MAP, ILeptonica.L_BRING_IN_WHITE, 0, 0),
                "upprätning");
    }

    public Bitmap scaled(double factor) throws OcrException {
        return of(Leptonica1.pixScale(pix, (float) factor, (float) factor), "skalning");
    }

    Bitmap scaledTo(int width, int height) throws OcrException {
        return of(Leptonica1.pixScaleToSize(pix, width, height), "skalning");
    }

    /** Light evened: paper is {@link #PAPER}. */
    Bitmap even() throws OcrException {
        return of(Leptonica1.pixBackgroundNormSimple(pix, null, null), "bakgrund");
    }

    /** Levels up to {@code black} made black, from {@code white} on white, and stretched between. */
    Bitmap stretched(int black, int white) throws OcrException {
        return of(Leptonica1.pixGammaTRC(null, pix, 1.0f, black, white), "kontrast");
    }

    /** How many points of a grey picture have each level, 0 to 255. */
    long[] histogram() throws OcrException {
        return histogram(Leptonica1.pixGetGrayHistogram(pix, 1));
    }

    /** The same of the points where the 1-bit mask has ink. */
    long[] histogramWithin(Bitmap mask) throws OcrException {
        return histogram(Leptonica1.pixGetGrayHistogramMasked(pix, mask.pix, 0, 0, 1));
    }

    private static long[] histogram(Numa counts) throws OcrException {
        if (counts == null) {
            throw new OcrException("Sidans bild kunde inte bearbetas (histogram).", null);
        }
        counts.setAutoSynch(false);
        long[] histogram = new long[256];
        FloatBuffer count = FloatBuffer.allocate(1);
        for (int level = 0; level < histogram.length; level++) {
            Leptonica1.numaGetFValue(counts, level, count);
            histogram[level] = (long) count.get(0);
        }
        Leptonica1.numaDestroy(new PointerByReference(counts.getPointer()));
        return histogram;
    }

    public Bitmap clipped(int x, int y, int width, int height) throws OcrException {
        Box box = Leptonica1.boxCreate(x, y, width, height);
        try {
            return of(Leptonica1.pixClipRectangle(pix, box, null), "utsnitt");
        } finally {
            Leptonica1.boxDestroy(new PointerByReference(box.getPointer()));
        }
    }

    /** The picture with white paper around it. */
    public Bitmap margined(int wide) throws OcrException {
        return of(
                Leptonica1.pixAddBlackOrWhiteBorder(pix, wide, wide, wide, wide, ILeptonica.L_GET_WHITE_VAL),
                "marginal");
    }

    /** Keeps ink that is at least this wide and high in one piece. */
    Bitmap opened(int width, int height) throws OcrException {
        return of(Leptonica1.pixOpenBrick(null, pix, width, height), "linjer");
    }

    /** Fills what is not ink and narrower or lower than this. */
    Bitmap closed(int width, int height) throws OcrException {
        return of(Leptonica1.pixCloseSafeBrick(null, pix, width, height), "ytor");
    }

    /** Takes the ink out of a part of this 1-bit picture. */
    void clear(int x, int y, int width, int height) {
        Box box = Leptonica1.boxCreate(x, y, width, height);
        Leptonica1.pixClearInRect(pix, box);
        Leptonica1.boxDestroy(new PointerByReference(box.getPointer()));
    }

    /** Makes dark light and light dark where the 1-bit mask has ink, what was dark as white as paper. */
    void invertWithin(Bitmap mask) throws OcrException {
        try (Bitmap turned = of(Leptonica1.pixInvert(null, pix), "ytor");
                Bitmap clear = turned.stretched(INVERTED_BLACK, INVERTED_WHITE)) {
            Leptonica1.pixCombineMasked(pix, clear.pix, mask.pix);
        }
    }

    /** The pieces of ink of a 1-bit picture that are at most this wide and high; corners that touch do not join. */
    Bitmap piecesUpTo(int size) throws OcrException {
        return of(
                Leptonica1.pixSelectBySize(
                        pix, size, size, 4, ILeptonica.L_SELECT_IF_BOTH, ILeptonica.L_SELECT_IF_LTE, null),
                "prickar");
    }

    /** Takes over what another grey picture has where the 1-bit mask has ink. */
    void takeWithin(Bitmap mask, Bitmap other) {
        Leptonica1.pixCombineMasked(pix, other.pix, mask.pix);
    }

    /** A grey picture averaged over a stretch this far to each side. */
    Bitmap smoothed(int across, int down) throws OcrException {
        return of(Leptonica1.pixBlockconvGray(pix, null, across, down), "linjer");
    }

    /** By how many levels each point is darker than its surroundings, where the dark is thinner than this. */
    Bitmap darkThinnerThan(int width, int height) throws OcrException {
        return of(Leptonica1.pixTophat(pix, width, height, ILeptonica.L_TOPHAT_BLACK), "linjer");
    }

    /** Ink where a grey picture is below the level. */
    public Bitmap darkerThan(int level) throws OcrException {
        return of(Leptonica1.pixThresholdToBinary(pix, level), "tröskling");
    }

    /** Ink where a grey picture is at or over the level. */
    Bitmap brighterThan(int level) throws OcrException {
        Bitmap below = of(Leptonica1.pixThresholdToBinary(pix, level), "linjer");
        Leptonica1.pixInvert(below.pix, below.pix);
        return below;
    }

    /** Paints a part of this grey picture white. */
    public void whiten(int x, int y, int width, int height) {
        Box box = Leptonica1.boxCreate(Math.max(0, x), Math.max(0, y), width, height);
        Leptonica1.pixSetInRectArbitrary(pix, box, 255);
        Leptonica1.boxDestroy(new PointerByReference(box.getPointer()));
    }

    /** Pixels of ink in a 1-bit picture. */
    int ink() {
        IntBuffer count = IntBuffer.allocate(1);
        Leptonica1.pixCountPixels(pix, count, null);
        return count.get(0);
    }

    /** The pieces of ink of a 1-bit picture, each as x, y, width, height. */
    public List<int[]> pieces() {
        Boxa boxes = Leptonica1.pixConnCompBB(pix, 8);
        if (boxes == null) {
            return List.of();
        }
        boxes.setAutoSynch(false);
        List<int[]> pieces = new ArrayList<>();
        int count = Leptonica1.boxaGetCount(boxes);
        for (int i = 0; i < count; i++) {
            IntBuffer x = IntBuffer.allocate(1);
            IntBuffer y = IntBuffer.allocate(1);
            IntBuffer w = IntBuffer.allocate(1);
            IntBuffer h = IntBuffer.allocate(1);
            Leptonica1.boxaGetBoxGeometry(boxes, i, x, y, w, h);
            pieces.add(new int[] {x.get(0), y.get(0), w.get(0), h.get(0)});
        }
        Leptonica1.boxaDestroy(new PointerByReference(boxes.getPointer()));
        return pieces;
    }

    /** How a 1-bit picture leans: degrees to turn it back, clockwise positive, and how sure that is (3 is enough). */
    double[] skew() {
        FloatBuffer angle = FloatBuffer.allocate(1);
        FloatBuffer confidence = FloatBuffer.allocate(1);
        int failed = Leptonica1.pixFindSkew(pix, angle, confidence);
        return failed == 0 ? new double[] {angle.get(0), confidence.get(0)} : new double[] {0, 0};
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            Leptonica1.pixDestroy(new PointerByReference(pix.getPointer()));
        }
    }
}
