package se.stodkoll.made;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws text and lines on the pages of one document and remembers where each word went. */
final class Ink implements AutoCloseable {
    /**
     * A word on a page.
     *
     * @param page from 0
     * @param x left end in points
     * @param y baseline in points from the foot of the page
     * @param width in points
     * @param size of the letters in points
     * @param text of it
     */
    record Placed(int page, float x, float y, float width, float size, String text) {}

    /** Which letters. */
    enum Weight {
        REGULAR,
        BOLD,
        /** Regular letters of a font of their own, whose map can be broken apart from the others. */
        PROSE
    }

    private final PDDocument document;
    private final PDFont[] fonts;
    private final boolean fakeBold;
    private final List<Placed> words = new ArrayList<>();
    private PDPageContentStream stream;
    private int page;

    Ink(PDDocument document, Face face, boolean proseApart) throws IOException {
        this.document = document;
        page = document.getNumberOfPages() - 1;
        PDFont regular = face.load(document, false);
        PDFont bold = face.isBundled() ? regular : face.load(document, true);
        PDFont prose = proseApart ? face.load(document, false) : regular;
        fonts = new PDFont[] {regular, bold, prose};
        fakeBold = face.isBundled();
    }

    List<Placed> words() {
        return words;
    }

    PDFont prose() {
        return fonts[Weight.PROSE.ordinal()];
    }

    int page() {
        return page;
    }

    void newPage() throws IOException {
        close();
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        stream = new PDPageContentStream(document, sheet);
        page++;
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }

    float width(String text, Weight weight, float size) {
        try {
            PDFont font = fonts[weight.ordinal()];
            return font.getStringWidth(printable(font, text)) / 1000 * size;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a width cannot be read from the font", e);
        }
    }

    /** Draws one line of text and notes its words. */
    void text(String text, Weight weight, float size, float x, float y) throws IOException {
        PDFont font = fonts[weight.ordinal()];
        boolean stroke = fakeBold && weight == Weight.BOLD;
        stream.setLineWidth(size / 28);
        stream.beginText();
        stream.setRenderingMode(stroke ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(printable(font, text));
        stream.endText();
        float at = x;
        for (String word : text.split("(?<= )")) {
            float width = width(word.strip(), weight, size);
            if (!word.isBlank()) {
                words.add(new Placed(page, at, y, width, size, word.strip()));
            }
            at += width(word, weight, size);
        }
    }

    void rule(float x0, float y0, float x1, float y1) throws IOException {
        stream.setLineWidth(0.6f);
        stream.moveTo(x0, y0);
        stream.lineTo(x1, y1);
        stream.stroke();
    }

    /** The text with each sign that the font lacks put as the nearest that it has. */
    private static String printable(PDFont font, String text) {
        if (has(font, text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (String sign : text.split("")) {
            String drawn = sign;
            for (String other : new String[] {"\u00a0", " ", "-", "*"}) {
                boolean space = other.isBlank() || other.equals("\u00a0");
                boolean wantsSpace = "\u2009\u202f\u00a0".contains(sign);
                if (!has(font, drawn) && space == wantsSpace) {
                    drawn = other;
                }
            }
            kept.append(drawn);
        }
        return kept.toString();
    }

    private static boolean has(PDFont font, String text) {
        try {
            return font.encode(text).length > 0 || text.isEmpty();
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }
}
