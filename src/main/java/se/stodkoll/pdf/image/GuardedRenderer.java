package se.stodkoll.pdf.image;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws pages, leaves out images too large to decode, and counts the images that are missing from the picture. */
public final class GuardedRenderer extends PDFRenderer {
    private final boolean text;
    private int missing;

    public GuardedRenderer(PDDocument document) {
        this(document, true);
    }

    /** @param text whether letters are drawn */
    public GuardedRenderer(PDDocument document, boolean text) {
        super(document);
        this.text = text;
        setSubsamplingAllowed(true);
    }

    /** Images missing from the pages drawn so far. */
    public int missing() {
        return missing;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new CountingDrawer(parameters);
    }

    private final class CountingDrawer extends PageDrawer {
        CountingDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
            if (text) {
                super.showGlyph(rendering, font, code, displacement);
            }
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > ImageCheck.MOST_PIXELS) {
                missing++;
                return;
            }
            super.drawImage(image);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                throws IOException {
            if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
                missing++;
                return;
            }
            super.operatorException(operator, operands, failure);
        }
    }
}
