package se.stodkoll.witness;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Sees what the shapes of a font's characters show, each shape once, in whatever document it comes again. Digits of a font are
 * drawn on one line in no usual order; those that are not read as what the font says are drawn and read alone, at two sizes.
 * Used by one thread.
 */
public final class ShapeReader {
    private static final String UNSURE = "";

    /** A shape lower than this is no digit, font sizes: signs like the comma and the dash. Old-style figures are 0.45. */
    static final double LOW = 0.4;

    /** So many shapes stand on one line. */
    private static final int LINE = 10;
    /** Height of the tallest shape on a line, as in a word cut from a page, pixels; and for the second look at those alone. */
    private static final int TALL = 34;

    private static final int SMALL = 24;
    /** Between two shapes, and around the line, of the tallest. */
    private static final double GAP = 0.16;

    private static final double MARGIN = 0.2;
    /** A shape alone stands so many times on its line; the model is made for lines, not for single signs. */
    private static final int FIRST_LOOK = 3;

    private static final int SECOND_LOOK = 4;

    private final Supplier<Recognizer> recognizer;
    private final SeenShapes seen;

    /** @param recognizer asked for only when a shape is new */
    public ShapeReader(Supplier<Recognizer> recognizer, SeenShapes seen) {
        this.recognizer = recognizer;
        this.seen = seen;
    }

    /**
     * What each shape shows.
     *
     * @return for a claim of a digit the digit seen, empty where it is read in two ways; for any other claim empty, or a digit
     *     where one is seen without doubt
     */
    public Map<Claim, String> see(Collection<Claim> claims) throws WitnessException {
        Map<Claim, String> keys = new LinkedHashMap<>();
        claims.forEach(claim -> keys.put(claim, ShapeKey.of(claim.text(), claim.shape())));
        Map<String, Claim> fresh = new LinkedHashMap<>();
        keys.forEach((claim, key) -> {
            if (seen.of(key).isEmpty()) {
                fresh.put(key, claim);
            }
        });
        List<String> digits = new ArrayList<>();
        for (Map.Entry<String, Claim> each : fresh.entrySet()) {
            if (each.getValue().isDigit()) {
                digits.add(each.getKey());
            } else {
                seen.put(each.getKey(), other(each.getValue()));
            }
        }
        Collections.shuffle(digits, new Random(digits.size()));
        for (int from = 0; from < digits.size(); from += LINE) {
            line(digits.subList(from, Math.min(from + LINE, digits.size())), fresh);
        }
        Map<Claim, String> told = new HashMap<>();
        keys.forEach((claim, key) -> told.put(claim, seen.of(key).orElse(UNSURE)));
        return told;
    }

    private void line(List<String> keys, Map<String, Claim> claims) throws WitnessException {
        List<Shape> shapes = keys.stream().map(k -> claims.get(k).shape()).toList();
        String read = read(shapes, TALL);
        for (int i = 0; i < keys.size(); i++) {
            String claimed = claims.get(keys.get(i)).text();
            boolean agrees = read.length() == keys.size() && claimed.charAt(0) == read.charAt(i);
            seen.put(keys.get(i), agrees ? claimed : alone(claimed, shapes.get(i)));
        }
    }

    /** A digit that was not read as such among others: what both looks at it alone see, the claim where either sees that. */
    private String alone(String claimed, Shape shape) throws WitnessException {
        String first = repeated(shape, TALL, FIRST_LOOK);
        String second = repeated(shape, SMALL, SECOND_LOOK);
        if (first.equals(claimed) || second.equals(claimed)) {
            return claimed;
        }
        return first.equals(second) ? first : UNSURE;
    }

    /** A sign that the font says is no digit. */
    private String other(Claim claim) throws WitnessException {
        if (!claim.isTall() || !claim.saysNothingTall()) {
            return "";
        }
        String first = repeated(claim.shape(), TALL, FIRST_LOOK);
        return !first.isEmpty() && first.equals(repeated(claim.shape(), SMALL, SECOND_LOOK)) ? first : "";
    }

    /** The digit that a shape set several times is read as each time; empty where it is not. */
    private String repeated(Shape shape, int height, int times) throws WitnessException {
        String read = read(Collections.nCopies(times, shape), height);
        boolean same = read.length() == times && read.chars().allMatch(c -> c == read.charAt(0));
        return same && Character.isDigit(read.charAt(0)) ? read.substring(0, 1) : "";
    }

    private String read(List<Shape> shapes, int height) throws WitnessException {
        return recognizer.get().read(drawn(shapes, height)).text().replace(" ", "");
    }

    private static GrayPicture drawn(List<Shape> shapes, int height) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, 0, LOW);
        double width = 0;
        for (Shape shape : shapes) {
            Rectangle2D bounds = shape.getBounds2D();
            all.add(new Rectangle2D.Double(0, bounds.getY(), 0, bounds.getHeight()));
            width += bounds.getWidth();
        }
        double scale = height / all.getHeight();
        double gap = GAP * height;
        double margin = MARGIN * height;
        int wide = (int) Math.ceil(width * scale + gap * (shapes.size() - 1) + 2 * margin);
        BufferedImage image =
                new BufferedImage(wide, (int) Math.ceil(height + 2 * margin), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, wide, image.getHeight());
        g.setColor(Color.BLACK);
        double x = margin;
        for (Shape shape : shapes) {
            Rectangle2D bounds = shape.getBounds2D();
            AffineTransform place =
                    new AffineTransform(scale, 0, 0, -scale, x - bounds.getX() * scale, margin + all.getMaxY() * scale);
            g.fill(place.createTransformedShape(shape));
            x += bounds.getWidth() * scale + gap;
        }
        g.dispose();
        return GrayPicture.of(image);
    }
}
