package se.stodkoll.made;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import se.stodkoll.letters.NamedFonts;

/** A Type 3 font: its letters are small drawings, of which nobody can ask the outlines. */
public final class DrawnLetters {
    private static final int FIRST = 32;
    private static final int LAST = 126;
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private DrawnLetters() {}

    /**
     * The font.
     *
     * @param file of the font whose letters are drawn
     * @param told what each of the codes 32 to 126, in turn, is told to be
     */
    public static PDType3Font of(PDDocument document, String file, String told) throws IOException {
        Font letters = letters(file);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, -300, 1200, 1000));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setInt(COSName.FIRST_CHAR, FIRST);
        font.setInt(COSName.LAST_CHAR, LAST);
        COSDictionary drawings = new COSDictionary();
        COSArray names = new COSArray();
        names.add(COSInteger.get(FIRST));
        COSArray widths = new COSArray();
        for (int code = FIRST; code <= LAST; code++) {
            var glyph = letters.createGlyphVector(SMOOTH, String.valueOf((char) code));
            float width = glyph.getGlyphMetrics(0).getAdvanceX();
            COSName name = COSName.getPDFName("g" + code);
            names.add(name);
            widths.add(new COSFloat(width));
            drawings.setItem(name, stream(document, drawing(glyph.getOutline(), width)));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.CHAR_PROCS, drawings);
        font.setItem(COSName.RESOURCES, new PDResources());
        font.setItem(COSName.TO_UNICODE, stream(document, map(told)));
        return new PDType3Font(font);
    }

    private static Font letters(String file) throws IOException {
        try (InputStream in = NamedFonts.open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
        } catch (FontFormatException e) {
            throw new IOException(file, e);
        }
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static String drawing(Shape outline, float width) {
        StringBuilder drawing = new StringBuilder(String.format(Locale.ROOT, "%.1f 0 d0\n", width));
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next()) {
            int type = at.currentSegment(p);
            if (type == PathIterator.SEG_QUADTO) {
                // PDF has curves of the third degree only
                float[] q = {
                    x + 2 * (p[0] - x) / 3,
                    y + 2 * (p[1] - y) / 3,
                    p[2] + 2 * (p[0] - p[2]) / 3,
                    p[3] + 2 * (p[1] - p[3]) / 3,
                    p[2],
                    p[3]
                };
                System.arraycopy(q, 0, p, 0, 6);
            }
            int last = type == PathIterator.SEG_QUADTO || type == PathIterator.SEG_CUBICTO ? 4 : 0;
            drawing.append(type == PathIterator.SEG_CLOSE ? "h\n" : step(p, last, type));
            x = type == PathIterator.SEG_CLOSE ? x : p[last];
            y = type == PathIterator.SEG_CLOSE ? y : p[last + 1];
        }
        return drawing + "f\n";
    }

    private static String step(float[] p, int last, int type) {
        StringBuilder step = new StringBuilder();
        for (int i = 0; i <= last; i += 2) {
            step.append(String.format(Locale.ROOT, "%.1f %.1f ", p[i], -p[i + 1]));
        }
        return step.append(type == PathIterator.SEG_MOVETO ? "m\n" : last == 0 ? "l\n" : "c\n")
                .toString();
    }

    private static String map(String told) {
        StringBuilder map = new StringBuilder(
                "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Told def\n"
                        + "/CMapType 2 def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n" + told.length()
                        + " beginbfchar\n");
        for (int i = 0; i < told.length(); i++) {
            map.append(String.format("<%02X> <%04X>\n", FIRST + i, (int) told.charAt(i)));
        }
        return map + "endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    }
}
