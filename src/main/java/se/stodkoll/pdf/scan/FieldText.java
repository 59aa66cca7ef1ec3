package se.stodkoll.pdf.scan;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets a value in its field's area as viewers do: by the field's font size, alignment, lines and boxes for single letters.
 *
 * @param area of the field, in the page's own coordinates
 * @param turn of the text in it, degrees anticlockwise: 0, 90, 180 or 270
 * @param size of its font, points; 0 where it is fitted to the area
 * @param align 0 left, 1 in the middle, 2 right
 * @param severalLines whether the text may be broken
 * @param boxes into which the letters are set one by one; 0 where they are not
 */
record FieldText(PDRectangle area, int turn, double size, int align, boolean severalLines, int boxes) {
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    /** Of a letter that the font has not, font sizes. */
    private static final double USUAL_WIDTH = 0.55;
    /** Where the font size is for the viewer to choose: no larger, and no smaller, points. */
    private static final double LARGEST = 12;

    private static final double SMALLEST = 4;
    /** Between the field's border and its text, points. */
    private static final double PADDING = 2;
    /** From line to line, font sizes. */
    private static final double PITCH = 1.15;
    /** From a single line's middle down to its baseline, font sizes: half the height of a capital. */
    private static final double DROP = 0.36;

    private static final int SEVERAL_LINES = 1 << 12;
    private static final int COMB = 1 << 24;
    private static final Pattern SIZE = Pattern.compile("([0-9.]+)\\s+Tf");

    static FieldText of(COSDictionary widget, PDRectangle area, int flags) {
        COSDictionary looks = widget.getCOSDictionary(COSName.MK);
        int most = number(widget, COSName.getPDFName("MaxLen"));
        return new FieldText(
                area,
                looks == null ? 0 : Math.floorMod(looks.getInt(COSName.R, 0), 360),
                fontSize(widget),
                number(widget, COSName.Q),
                (flags & SEVERAL_LINES) != 0,
                (flags & COMB) != 0 ? Math.max(0, most) : 0);
    }

    private static int number(COSDictionary widget, COSName name) {
        return FieldProperties.inherited(widget, name) instanceof COSNumber number ? number.intValue() : 0;
    }

    private static double fontSize(COSDictionary widget) {
        if (FieldProperties.inherited(widget, COSName.DA) instanceof COSString said) {
            Matcher size = SIZE.matcher(said.getString());
            if (size.find()) {
                try {
                    return Double.parseDouble(size.group(1));
                } catch (NumberFormatException malformed) {
                    return 0;
                }
            }
        }
        return 0;
    }

    private boolean isUpright() {
        return turn % 180 == 0;
    }

    private double across() {
        return Math.max(1, isUpright() ? area.getWidth() : area.getHeight());
    }

    private double up() {
        return Math.max(1, isUpright() ? area.getHeight() : area.getWidth());
    }

    /** Its letters, line by line; blanks too. */
    List<FieldLetter> letters(String value) {
        double used = size > 0 ? size : fitted(value);
        List<String> lines = broken(value, used);
        double top = lines.size() == 1 && !severalLines ? up() / 2 - DROP * used : up() - PADDING - 0.8 * used;
        List<FieldLetter> letters = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            set(lines.get(i), top - i * PITCH * used, used, letters);
        }
        return letters;
    }

    private double fitted(String value) {
        double most = Math.min(LARGEST, severalLines ? LARGEST : 0.75 * up());
        double wide = severalLines ? 0 : width(value, 1);
        return Math.max(SMALLEST, wide > 0 ? Math.min(most, (across() - 2 * PADDING) / wide) : most);
    }

    private List<String> broken(String value, double used) {
        List<String> lines = new ArrayList<>();
        for (String given : value.split("\r\n|\r|\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : severalLines ? given.split(" ") : new String[] {given}) {
                if (line.length() > 0 && width(line + " " + word, used) > across() - 2 * PADDING) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() > 0 ? " " : "").append(word);
            }
            lines.add(line.toString());
        }
        return severalLines ? lines : List.of(String.join(" ", lines));
    }

    private void set(String line, double baseline, double used, List<FieldLetter> to) {
        double room = across() - 2 * PADDING - width(line, used);
        double x = boxes > 0 ? 0 : PADDING + Math.max(0, align == 2 ? room : align == 1 ? room / 2 : 0);
        for (int i = 0; i < line.length(); i++) {
            String text = line.substring(i, i + 1);
            double step = boxes > 0 ? across() / boxes : width(text, used);
            to.add(new FieldLetter(text, at(x, baseline), at(x + step, baseline), used));
            x += step;
        }
    }

    /** A point of the field, as its text is read, on the page. */
    private Point2D at(double x, double y) {
        return switch (turn) {
            case 90 -> new Point2D.Double(area.getUpperRightX() - y, area.getLowerLeftY() + x);
            case 180 -> new Point2D.Double(area.getUpperRightX() - x, area.getUpperRightY() - y);
            case 270 -> new Point2D.Double(area.getLowerLeftX() + y, area.getUpperRightY() - x);
            default -> new Point2D.Double(area.getLowerLeftX() + x, area.getLowerLeftY() + y);
        };
    }

    private static double width(String text, double used) {
        try {
            return FONT.getStringWidth(text) / 1000 * used;
        } catch (IOException | IllegalArgumentException notInTheFont) {
            return text.length() * USUAL_WIDTH * used;
        }
    }
}
