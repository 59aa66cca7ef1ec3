package se.stodkoll.made;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import se.stodkoll.letters.NamedFonts;

/**
 * A family of letters that a document is set in: one that PDF itself names, the one that comes with PDFBox, or one of the
 * tests' own.
 *
 * @param regular file name or the name of a standard font
 * @param bold its bold
 */
record Face(String regular, String bold) {
    /** The same on every machine: for documents that are kept. */
    static final Face BUNDLED = new Face("", "");

    private static final List<Face> KNOWN = List.of(
            new Face("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
            new Face("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"),
            new Face("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"),
            new Face("DejaVuSerifCondensed.ttf", "DejaVuSerifCondensed-Bold.ttf"),
            new Face("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"),
            new Face("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
            new Face("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
            new Face("LiberationMono-Regular.ttf", "LiberationMono-Bold.ttf"),
            new Face("Roboto-Regular.ttf", "Roboto-Bold.ttf"),
            new Face("HELVETICA", "HELVETICA_BOLD"),
            new Face("TIMES_ROMAN", "TIMES_BOLD"));

    /** All of them, on any machine. */
    static List<Face> all() {
        return KNOWN;
    }

    /** Those whose map from glyphs to letters can be broken: embedded TrueType. */
    static List<Face> mappable() {
        return KNOWN.stream().filter(Face::isFile).toList();
    }

    private boolean isFile() {
        return regular.endsWith(".ttf");
    }

    boolean isBundled() {
        return regular.isEmpty();
    }

    PDFont load(PDDocument document, boolean heavy) throws IOException {
        String name = heavy ? bold : regular;
        if (isBundled()) {
            try (InputStream in = PDDocument.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                return PDType0Font.load(document, in, true);
            }
        }
        if (!isFile()) {
            return new PDType1Font(Standard14Fonts.FontName.valueOf(name));
        }
        try (InputStream in = NamedFonts.open(name)) {
            return PDType0Font.load(document, in, true);
        }
    }
}
