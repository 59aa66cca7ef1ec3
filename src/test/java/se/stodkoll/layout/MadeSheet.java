package se.stodkoll.layout;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.PdfPage;
import se.stodkoll.pdf.file.PdfException;

/** A page drawn for a test and read back as any PDF is: text wherever it is wanted, in words drawn by lot. */
final class MadeSheet {
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final String[] WORDS =
            ("kommunen regionen föreningen projektet under perioden avser att stärka samverkan mellan"
                            + " företag skolor och ideella krafter i norra länet med stöd av medel från tidigare år som betalas ut i"
                            + " efterskott mot redovisade kostnader enligt riktlinjerna för tillväxt där ansökan har beretts av"
                            + " kansliet och delas in i etapper som följs upp varje halvår")
                    .split(" ");
    private static final String[] NAMES = {
        "Arvika", "Kiruna", "Vimmerby", "Sölvesborg", "Härnösand", "Åmål", "Lidköping", "Mörbylånga"
    };

    private final PDDocument document = new PDDocument();
    private final PDPageContentStream to;
    private final double height;
    final Random random;

    /** @param seed of the words */
    MadeSheet(double width, double height, long seed) {
        this.height = height;
        this.random = new Random(seed);
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        try {
            to = new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MadeSheet a4(long seed) {
        return new MadeSheet(595, 842, seed);
    }

    /** @param y of the baseline, from the top */
    String text(double x, double y, double size, String text) {
        return turned(x, y, size, 0, text);
    }

    String bold(double x, double y, double size, String text) {
        draw(BOLD, x, y, size, 0, text);
        return text;
    }

    /** A figure that ends at x. */
    String figure(double x, double y, double size, String text) {
        return text(x - width(size, text), y, size, text);
    }

    /** @param degrees clockwise */
    String turned(double x, double y, double size, int degrees, String text) {
        draw(PLAIN, x, y, size, degrees, text);
        return text;
    }

    void colour(double lightness) {
        try {
            to.setNonStrokingColor(new Color((float) lightness, (float) lightness, (float) lightness));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rule(double x0, double y0, double x1, double y1) {
        try {
            to.moveTo((float) x0, (float) (height - y0));
            to.lineTo((float) x1, (float) (height - y1));
            to.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sentences wrapped at a width; returns the lines drawn. */
    List<String> paragraph(double x, double y, double size, double pitch, double width, int lines) {
        List<String> drawn = new ArrayList<>();
        StringBuilder line = new StringBuilder(NAMES[random.nextInt(NAMES.length)]);
        while (drawn.size() < lines) {
            String word = word();
            if (width(size, line + " " + word) > width) {
                drawn.add(text(x, y + drawn.size() * pitch, size, line.toString()));
                line.setLength(0);
                line.append(word);
            } else {
                line.append(' ').append(word);
            }
        }
        return drawn;
    }

    String word() {
        int lot = random.nextInt(20);
        return lot == 0
                ? amount()
                : lot == 1 ? NAMES[random.nextInt(NAMES.length)] : WORDS[random.nextInt(WORDS.length)];
    }

    String name() {
        return NAMES[random.nextInt(NAMES.length)];
    }

    String amount() {
        return (1 + random.nextInt(899)) + " " + (100 + random.nextInt(900));
    }

    static double width(double size, String text) {
        try {
            return PLAIN.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves it and reads it back. */
    PageRegions layout(Path folder) {
        PdfPage page = read(folder);
        return Layout.of(page.words(), page.rulings(), page.width(), page.height());
    }

    PdfPage read(Path folder) {
        Path file = folder.resolve("made" + random.nextInt(1_000_000) + ".pdf");
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            to.close();
            document.save(bytes);
            document.close();
            Files.write(file, bytes.toByteArray());
            try (PdfFile pdf = PdfFile.open(file)) {
                return pdf.page(1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PdfException e) {
            throw new IllegalStateException(e);
        }
    }

    private void draw(PDFont font, double x, double y, double size, int degrees, String text) {
        try {
            to.beginText();
            to.setFont(font, (float) size);
            to.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(-degrees), (float) x, (float) (height - y)));
            to.showText(text);
            to.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
