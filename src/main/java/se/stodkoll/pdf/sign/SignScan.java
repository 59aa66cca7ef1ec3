package se.stodkoll.pdf.sign;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import se.stodkoll.model.word.Box;
import se.stodkoll.pdf.scan.Annotations;
import se.stodkoll.pdf.scan.PageFrame;

/** Goes through a page's text for the characters that are no letters and the shapes that are drawn for them. Draws nothing. */
public final class SignScan extends PDFStreamEngine {
    /** A page of more is not a page. */
    private static final int MOST_SIGNS = 200_000;

    private final PageFrame frame;
    private final Shapes shapes;
    private final List<DrawnSign> signs = new ArrayList<>();

    private SignScan(PageFrame frame, Shapes shapes) {
        this.frame = frame;
        this.shapes = shapes;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** @param shapes of the document's fonts, kept from page to page */
    public static List<DrawnSign> of(PDPage page, Shapes shapes) throws IOException {
        SignScan scan = new SignScan(PageFrame.of(page), shapes);
        scan.processPage(page);
        for (PDAnnotation annotation : Annotations.shown(page)) {
            scan.showAnnotation(annotation);
        }
        return scan.signs;
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        Shapes.Sign sign = shapes.of(font, code);
        if (sign.isLetter() || signs.size() >= MOST_SIGNS) {
            return;
        }
        float advance = font.isVertical() ? font.getWidth(code) / 1000f : displacement.getX();
        Box box = frame.letter(rendering, advance);
        signs.add(new DrawnSign(sign.text(), box, sign.shape()));
    }

    @Override
    protected void showType3Glyph(Matrix rendering, PDType3Font font, int code, Vector displacement)
            throws IOException {
        showGlyph(rendering, font, code, displacement);
    }

    /** What each character of a document's fonts says and shows, told once. */
    public static final class Shapes {
        private final Map<PDFont, Map<Integer, Sign>> known = new IdentityHashMap<>();

        /** A character of a font. */
        record Sign(String text, Optional<Shape> shape, boolean isLetter) {}

        Sign of(PDFont font, int code) {
            return known.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(code, c -> sign(font, c));
        }

        private static Sign sign(PDFont font, int code) {
            String text = textOf(font, code);
            boolean letter = !text.isEmpty() && text.chars().allMatch(Character::isLetter);
            return letter ? new Sign(text, Optional.empty(), true) : new Sign(text, shapeOf(font, code), false);
        }

        private static String textOf(PDFont font, int code) {
            try {
                String text = font.toUnicode(code);
                return text == null ? "" : text;
            } catch (RuntimeException brokenMap) {
                return "";
            }
        }

        private static Optional<Shape> shapeOf(PDFont font, int code) {
            if (!(font instanceof PDVectorFont outlined)) {
                return Optional.empty();
            }
            try {
                GeneralPath path = outlined.getNormalizedPath(code);
                Matrix units = font.getFontMatrix();
                AffineTransform toSize =
                        units == null ? AffineTransform.getScaleInstance(0.001, 0.001) : units.createAffineTransform();
                return path == null ? Optional.empty() : Optional.of(path.createTransformedShape(toSize));
            } catch (IOException | RuntimeException brokenFont) {
                return Optional.empty();
            }
        }
    }
}
