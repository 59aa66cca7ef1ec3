package se.stodkoll.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Draws what a PDF names and does not hold with the tests' own fonts, where PDFBox would take the machine's. */
final class NamedFontMapper implements FontMapper {
    private final Map<String, TrueTypeFont> read = new ConcurrentHashMap<>();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(fontFor(name), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(fontFor(name), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, fontFor(name), true);
    }

    private TrueTypeFont fontFor(String name) {
        return read.computeIfAbsent(
                fileFor(name == null ? "" : name.toLowerCase(Locale.ROOT)), NamedFontMapper::parsed);
    }

    /** The face of the same measures as Helvetica, Times or Courier. */
    private static String fileFor(String name) {
        String family = name.contains("times") || name.contains("serif")
                ? "LiberationSerif-"
                : name.contains("cour") || name.contains("mono") ? "LiberationMono-" : "LiberationSans-";
        String weight = name.contains("bold") ? "Bold" : "";
        String slant = name.contains("italic") || name.contains("oblique") ? "Italic" : "";
        String style = weight + slant;
        return family + (style.isEmpty() ? "Regular" : style) + ".ttf";
    }

    private static TrueTypeFont parsed(String file) {
        try (InputStream in = NamedFonts.open(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
