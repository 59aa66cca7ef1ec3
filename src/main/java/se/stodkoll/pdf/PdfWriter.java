package se.stodkoll.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Sets headings, paragraphs, tables and pictures on pages of A4, with a font that stands in the file, from the top down.
 * Letters that the font lacks become question marks. Not thread-safe.
 */
public final class PdfWriter implements AutoCloseable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 57;
    private static final float SIZE = 10;
    private static final float LEADING = 1.35f;
    /** Between columns, and above and below the text of a row. */
    private static final float PADDING = 4;
    /** A heading stands on a page with at least so much below it. */
    private static final float KEPT_WITH_HEADING = 90;
    /** Of the outline that makes letters bold, by their size. */
    private static final float BOLD = 0.03f;

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private PDPageContentStream page;
    private float y;

    /** @param title of the document */
    public PdfWriter(String title) throws IOException {
        try (InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, letters, true);
        }
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("sv");
        newPage();
    }

    private void newPage() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void makeRoom(float height) throws IOException {
        if (y - height < MARGIN && y < PDRectangle.A4.getHeight() - MARGIN) {
            newPage();
        }
    }

    /** @param size of the letters, points */
    public void heading(String text, float size) throws IOException {
        List<String> lines = lines(text, size, width);
        makeRoom(size + lines.size() * size * LEADING + KEPT_WITH_HEADING);
        y -= size / 2;
        for (String line : lines) {
            y -= size * LEADING;
            show(line, MARGIN, y, size, true);
        }
        y -= size / 3;
    }

    public void paragraph(String text) throws IOException {
        for (String line : lines(text, SIZE, width)) {
            makeRoom(SIZE * LEADING);
            y -= SIZE * LEADING;
            show(line, MARGIN, y, SIZE, false);
        }
        y -= PADDING;
    }

    /**
     * Rows with a line under each; none is broken over pages, and the head stands on each.
     *
     * @param shares of the width, a number a column; together 1
     * @param head titles of the columns; empty where there is none
     * @param rows cells, as many as there are shares
     */
    public void table(List<Double> shares, List<String> head, List<List<String>> rows) throws IOException {
        if (!head.isEmpty()) {
            row(shares, head, true);
        }
        for (List<String> cells : rows) {
            if (y - height(shares, cells) < MARGIN) {
                newPage();
                if (!head.isEmpty()) {
                    row(shares, head, true);
                }
            }
            row(shares, cells, false);
        }
        y -= PADDING;
    }

    private List<List<String>> wrapped(List<Double> shares, List<String> cells) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(lines(cells.get(i), SIZE, (float) (shares.get(i) * width) - PADDING));
        }
        return wrapped;
    }

    private float height(List<Double> shares, List<String> cells) throws IOException {
        int most = wrapped(shares, cells).stream().mapToInt(List::size).max().orElse(1);
        return most * SIZE * LEADING + 2 * PADDING;
    }

    private void row(List<Double> shares, List<String> cells, boolean head) throws IOException {
        float height = height(shares, cells);
        makeRoom(head ? height + KEPT_WITH_HEADING : height);
        float x = MARGIN;
        List<List<String>> wrapped = wrapped(shares, cells);
        for (int i = 0; i < wrapped.size(); i++) {
            float line = y - PADDING / 2;
            for (String text : wrapped.get(i)) {
                line -= SIZE * LEADING;
                show(text, x, line, SIZE, head);
            }
            x += (float) (shares.get(i) * width);
        }
        y -= height;
        page.setLineWidth(head ? 1 : 0.4f);
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + width, y);
        page.stroke();
    }

    /**
     * A picture as wide as the text, lower where it would not go on a page.
     *
     * @param caption above it
     */
    public void picture(byte[] png, String caption) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, png, null);
        float most = PDRectangle.A4.getHeight() - 2 * MARGIN - 4 * SIZE;
        float scale = Math.min(width / image.getWidth(), most / image.getHeight());
        float height = image.getHeight() * scale;
        makeRoom(height + 3 * SIZE);
        paragraph(caption);
        y -= height;
        page.drawImage(image, MARGIN, y, image.getWidth() * scale, height);
        y -= PADDING;
    }

    /** The file, with the number of each page at its foot. */
    public byte[] finish() throws IOException {
        page.close();
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            PDPage each = document.getPage(i);
            page = new PDPageContentStream(document, each, PDPageContentStream.AppendMode.APPEND, true, true);
            show("Sida " + (i + 1) + " av " + count, MARGIN, MARGIN / 2, SIZE - 1, false);
            page.close();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void show(String text, float x, float baseline, float size, boolean bold) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(size * BOLD);
        page.newLineAtOffset(x, baseline);
        page.showText(text);
        page.endText();
    }

    /** The text in lines no wider than that; words too long for one are broken. */
    private List<String> lines(String text, float size, float most) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : shown(part).split(" +")) {
                String rest = word;
                while (!rest.isEmpty()) {
                    int fits = fitting(line, rest, size, most);
                    if (fits == 0) {
                        lines.add(line.toString());
                        line.setLength(0);
                    } else {
                        line.append(line.isEmpty() ? "" : " ").append(rest, 0, fits);
                        rest = rest.substring(fits);
                    }
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** How much of a word goes on the line: all, else nothing, else, of one that is too long for any line, what does. */
    private int fitting(CharSequence line, String word, float size, float most) throws IOException {
        String before = line.length() == 0 ? "" : line + " ";
        if (width(before + word, size) <= most) {
            return word.length();
        }
        if (line.length() > 0) {
            return 0;
        }
        int fits = word.length();
        while (fits > 1 && width(word.substring(0, fits), size) > most) {
            fits--;
        }
        return fits;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        shown.append(hasLetter(c) ? Character.toString(c) : Character.isWhitespace(c) ? " " : "?"));
        return shown.toString();
    }

    private boolean hasLetter(int codePoint) {
        try {
            return font.encode(Character.toString(codePoint)).length > 0;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
