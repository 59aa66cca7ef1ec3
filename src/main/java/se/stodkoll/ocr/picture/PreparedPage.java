package se.stodkoll.ocr.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.ocr.words.RawWord;

/** A page's picture made ready to be read: grey, upright, straight, in a size the engine reads well. */
public final class PreparedPage implements AutoCloseable {
    /** Text of 10 to 12 points is then about 30 pixels from ascender to descender, which Tesseract reads best. */
    static final int DPI = 200;

    /** Short lines on a sparse page show their lean less clearly than a page of prose, but truly. */
    private static final double SURE_SKEW = 1.3;

    private static final long MOST_PIXELS = 120_000_000L;

    /** Of what is read: more than a sheet of A1 in the resolution it is read in. A page may say that it is as large as it likes. */
    private static final double MOST_SIZED_PIXELS = 35e6;

    /** What is darker is ink, of 255. */
    private static final int INK = 128;

    private final Bitmap gray;
    private final double pointsPerPixelX;
    private final double pointsPerPixelY;
    private final List<int[]> flatLines;
    private final List<int[]> uprightLines;
    private final boolean blank;
    /** Found when first asked for; empty again when the picture has changed. */
    private Optional<List<int[]>> pieces = Optional.empty();

    private PreparedPage(Bitmap gray, double ppx, double ppy, List<int[]> flat, List<int[]> upright, boolean blank) {
        this.gray = gray;
        this.pointsPerPixelX = ppx;
        this.pointsPerPixelY = ppy;
        this.flatLines = flat;
        this.uprightLines = upright;
        this.blank = blank;
    }

    /** @param turn degrees clockwise beyond the picture's own rotation */
    public static PreparedPage of(PageImage image, int turn, PreparationSettings settings) throws OcrException {
        try (Bitmap decoded = Bitmap.decode(image.bytes(), MOST_PIXELS);
                Bitmap gray = decoded.toGray();
                Bitmap upright = gray.turned(image.rotation() + turn)) {
            boolean swapped = (image.rotation() + turn) % 180 != 0;
            double ppx = swapped ? image.pointsPerPixelY() : image.pointsPerPixelX();
            double ppy = swapped ? image.pointsPerPixelX() : image.pointsPerPixelY();
            double scale = scale(upright.width() * ppx, upright.height() * ppy, settings.dpi());
            int width = Math.max(1, (int) Math.round(upright.width() * ppx * scale));
            int height = Math.max(1, (int) Math.round(upright.height() * ppy * scale));
            double factor = width / (double) upright.width();
            boolean fits = Math.abs(factor - 1) < settings.keepWithin() && Math.abs(ppx / ppy - 1) < 0.02;
            Bitmap sized = fits ? upright.turned(0) : upright.scaledTo(width, height);
            double w = upright.width() * ppx;
            double h = upright.height() * ppy;
            return straight(sized, w / sized.width(), h / sized.height(), settings);
        }
    }

    /** Pixels a point: in the resolution wished for, or as many as there may be of them. */
    static double scale(double widthPoints, double heightPoints, int dpi) {
        return Math.min(dpi / 72.0, Math.sqrt(MOST_SIZED_PIXELS / (widthPoints * heightPoints)));
    }

    private static PreparedPage straight(Bitmap sized, double ppx, double ppy, PreparationSettings settings)
            throws OcrException {
        DarkBands.lighten(sized, settings.dpi()); // evening the light would take a dark band for paper in shadow
        DotScreens.clear(sized, settings.dpi());
        Bitmap even = sized;
        if (settings.clear() && sized.width() > 100 && sized.height() > 100) {
            even = cleared(sized);
            sized.close();
        }
        double[] skew;
        int ink;
        try (Bitmap mask = even.toInk()) {
            skew = mask.skew();
            ink = mask.ink();
        }
        Bitmap straight = even;
        if (Math.abs(skew[0]) > 0.08 && skew[1] > SURE_SKEW) {
            straight = even.rotated(Math.toRadians(skew[0]));
            even.close();
        }
        boolean blank = ink < 1e-5 * straight.width() * straight.height();
        List<int[]> flat = new ArrayList<>();
        List<int[]> upright = new ArrayList<>();
        findLines(straight, flat, upright, settings);
        Specks.clear(straight, settings.dpi());
        return new PreparedPage(straight, ppx, ppy, flat, upright, blank);
    }

    private static Bitmap cleared(Bitmap sized) throws OcrException {
        try (Bitmap even = sized.even()) {
            Tones tones = Tones.of(even.histogram());
            if (!tones.isGrainy()) {
                return even.stretched(tones.black(), tones.white());
            }
            try (Bitmap soft = even.smoothed(1, 1)) {
                Tones softer = Tones.of(soft.histogram());
                return soft.stretched(softer.black(), softer.white());
            }
        }
    }

    private static void findLines(Bitmap gray, List<int[]> flat, List<int[]> upright, PreparationSettings settings)
            throws OcrException {
        LineFinder finder = new LineFinder(settings.dpi());
        flat.addAll(finder.across(gray));
        upright.addAll(finder.down(gray));
        if (settings.removeLines()) {
            flat.forEach(p -> gray.whiten(p[0], p[1], p[2], p[3]));
            upright.forEach(p -> gray.whiten(p[0], p[1], p[2], p[3]));
        }
    }

    public Bitmap gray() {
        return gray;
    }

    /** The pieces of ink on it, each as x, y, width, height; not to be changed. */
    public List<int[]> pieces() throws OcrException {
        if (pieces.isEmpty()) {
            try (Bitmap ink = gray.darkerThan(INK)) {
                pieces = Optional.of(ink.pieces());
            }
        }
        return pieces.get();
    }

    /** Takes a word's ink off it. */
    public void whiten(RawWord word) {
        gray.whiten(word.x(), word.y(), word.width(), word.height());
        pieces = Optional.empty();
    }

    /** Whether there is no ink to speak of. */
    public boolean isBlank() {
        return blank;
    }

    public double widthPoints() {
        return gray.width() * pointsPerPixelX;
    }

    public double heightPoints() {
        return gray.height() * pointsPerPixelY;
    }

    public int dpi() {
        return (int) Math.max(70, Math.min(600, Math.round(72 / pointsPerPixelY)));
    }

    Box points(int x, int y, int width, int height) {
        return new Box(
                x * pointsPerPixelX,
                y * pointsPerPixelY,
                (x + width) * pointsPerPixelX,
                (y + height) * pointsPerPixelY);
    }

    public Box box(RawWord word) {
        return points(word.x(), word.y(), word.width(), word.height());
    }

    public List<Ruling> rulings() {
        List<Ruling> rulings = new ArrayList<>();
        flatLines.forEach(p -> rulings.add(new Ruling(points(p[0], p[1], p[2], p[3]), true)));
        uprightLines.forEach(p -> rulings.add(new Ruling(points(p[0], p[1], p[2], p[3]), false)));
        return rulings;
    }

    /** Whether ink may be what is left of a ruled line painted over. */
    public boolean isByLine(int[] piece) {
        return uprightLines.stream().anyMatch(l -> touches(l, piece))
                || flatLines.stream().anyMatch(l -> touches(l, piece));
    }

    private static boolean touches(int[] line, int[] piece) {
        int near = 3;
        return piece[0] < line[0] + line[2] + near
                && piece[0] + piece[2] > line[0] - near
                && piece[1] < line[1] + line[3] + near
                && piece[1] + piece[3] > line[1] - near;
    }

    @Override
    public void close() {
        gray.close();
    }
}
