package se.stodkoll.field;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Prints set pages to a PDF. */
final class LeafPrinter {
    private final PDDocument document;
    private final Letters letters;

    LeafPrinter(PDDocument document, Letters letters) {
        this.document = document;
        this.letters = letters;
    }

    void print(Leaf leaf) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) leaf.width(), (float) leaf.height()));
        document.addPage(page);
        try (PDPageContentStream to = new PDPageContentStream(document, page)) {
            draw(leaf, to);
        }
    }

    /** Prints a page turned by a quarter on a page that stands upright, as wide tables are bound. */
    void printTurned(Leaf leaf) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) leaf.height(), (float) leaf.width()));
        document.addPage(page);
        try (PDPageContentStream to = new PDPageContentStream(document, page)) {
            to.transform(new Matrix(0, 1, -1, 0, (float) leaf.height(), 0));
            draw(leaf, to);
        }
    }

    private void draw(Leaf leaf, PDPageContentStream to) throws IOException {
        for (Leaf.Bar bar : leaf.bars()) {
            draw(leaf, to, bar);
        }
        for (Leaf.Text text : leaf.texts()) {
            to.beginText();
            to.setFont(letters.font(text.bold()), (float) text.size());
            float x = (float) text.x();
            float y = (float) (leaf.height() - text.y());
            to.setTextMatrix(text.upwards() ? new Matrix(0, 1, -1, 0, x, y) : new Matrix(1, 0, 0, 1, x, y));
            to.showText(letters.shown(text.text()));
            to.endText();
        }
    }

    private static void draw(Leaf leaf, PDPageContentStream to, Leaf.Bar bar) throws IOException {
        float upper = (float) (leaf.height() - bar.y0());
        float lower = (float) (leaf.height() - bar.y1());
        if (bar.filled()) {
            to.setNonStrokingColor(0.88f);
            to.addRect((float) bar.x0(), lower, (float) (bar.x1() - bar.x0()), upper - lower);
            to.fill();
            to.setNonStrokingColor(0f);
            return;
        }
        to.setLineWidth(0.6f);
        to.moveTo((float) bar.x0(), upper);
        to.lineTo((float) bar.x1(), lower);
        to.stroke();
    }
}
