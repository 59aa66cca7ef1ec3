package se.stodkoll.made;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * A family of letters that a document is set in: one that PDF itself names, the one that comes with PDFBox, or one
 * installed on the machine.
 *
 * @param regular file name or the name of a standard font
 * @param bold its bold
 */
record Face(String regular, String bold) {
    /** The same on every machine: for documents that are kept. */
    static final Face BUNDLED = new Face("", "");

    private static final Path FONTS = Path.of("/usr/share/fonts");
    private static final List<Face> KNOWN = List.of(
            new Face("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
            new Face("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"),
            new Face("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"),
            new Face("DejaVuSerifCondensed.ttf", "DejaVuSerifCondensed-Bold.ttf"),
            new Face("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"),
            new Face("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
            new Face("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
            new Face("LiberationSansNarrow-Regular.ttf", "LiberationSansNarrow-Bold.ttf"),
            new Face("LiberationMono-Regular.ttf", "LiberationMono-Bold.ttf"),
            new Face("Carlito-Regular.ttf", "Carlito-Bold.ttf"),
            new Face("NotoSansMono-Regular.ttf", "NotoSansMono-Bold.ttf"),
            new Face("C059-Roman.pfb", "C059-Bold.pfb"),
            new Face("P052-Roman.pfb", "P052-Bold.pfb"),
            new Face("URWBookman-Light.pfb", "URWBookman-Demi.pfb"),
            new Face("URWGothic-Book.pfb", "URWGothic-Demi.pfb"),
            new Face("NimbusRoman-Regular.pfb", "NimbusRoman-Bold.pfb"),
            new Face("NimbusSansNarrow-Regular.pfb", "NimbusSansNarrow-Bold.pfb"),
            new Face("HELVETICA", "HELVETICA_BOLD"),
            new Face("TIMES_ROMAN", "TIMES_BOLD"));

    /** Those that this machine has; the standard ones are always there. */
    static List<Face> installed() {
        return KNOWN.stream().filter(f -> !f.isFile() || find(f.regular).exists() && find(f.bold).exists()).toList();
    }

    /** Those whose map from glyphs to letters can be broken: embedded TrueType. */
    static List<Face> mappable() {
        return installed().stream().filter(f -> f.regular.endsWith(".ttf")).toList();
    }

    private boolean isFile() {
        return regular.contains(".");
    }

    boolean isBundled() {
        return regular.isEmpty();
    }

    PDFont load(PDDocument document, boolean heavy) throws IOException {
        String name = heavy ? bold : regular;
        if (isBundled()) {
            try (InputStream in = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                return PDType0Font.load(document, in, true);
            }
        }
        if (!isFile()) {
            return new PDType1Font(Standard14Fonts.FontName.valueOf(name));
        }
        if (name.endsWith(".ttf")) {
            return PDType0Font.load(document, find(name));
        }
        try (InputStream in = Files.newInputStream(find(name).toPath())) {
            return new PDType1Font(document, in, WinAnsiEncoding.INSTANCE);
        }
    }

    private static File find(String name) {
        if (!Files.isDirectory(FONTS)) {
            return new File(name);
        }
        try (Stream<Path> files = Files.walk(FONTS)) {
            return files.filter(p -> p.endsWith(name)).sorted().findFirst().orElse(Path.of(name)).toFile();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(FONTS + " cannot be listed", e);
        }
    }
}
