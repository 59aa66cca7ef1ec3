package se.stodkoll.made;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Breaks the map from glyphs to letters of the font that running text is set in: the page looks right, its text layer does
 * not. Figures and facts stand in another font and stay.
 */
final class BrokenMap {
    /** Ways that fonts are broken in. */
    private static final List<Map<String, String>> WAYS = List.of(
            Map.of("a", "ä", "å", "å ", "ä", "ä ", "ö", "ö ", "Å", "Å ", "Ö", "Ö "),
            Map.of("å", "}", "ä", "{", "ö", "|", "Å", "]", "Ä", "[", "Ö", "\\"),
            Map.of("å", "\ufffd", "ä", "\ufffd", "ö", "\ufffd", "Å", "\ufffd", "Ä", "\ufffd", "Ö", "\ufffd"));

    private BrokenMap() {}

    static byte[] of(Print print, Dice dice) throws IOException {
        Map<String, String> way = dice.chance(0.7) ? WAYS.get(0) : dice.pick(WAYS);
        try (PDDocument document = print.open()) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    COSDictionary font = page.getResources().getFont(name).getCOSObject();
                    if (font.getBoolean(Print.GARBLED, false)) {
                        font.removeItem(Print.GARBLED);
                        garble(document, font, way);
                    }
                }
            }
            return Print.bytes(document);
        }
    }

    private static void garble(PDDocument document, COSDictionary font, Map<String, String> way) throws IOException {
        COSBase old = font.getDictionaryObject(COSName.TO_UNICODE);
        byte[] bytes = new PDStream((COSStream) old).toByteArray();
        CMap map = new CMapParser().parse(new RandomAccessReadBuffer(bytes));
        List<String> lines = new ArrayList<>();
        for (int code = 0; code <= 0xFFFF; code++) {
            String letter = map.toUnicode(code, 2);
            if (letter != null) {
                lines.add(String.format("<%04X> <%s>", code, hex(way.getOrDefault(letter, letter))));
            }
        }
        PDStream broken = new PDStream(document);
        try (var out = broken.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(cmap(lines).getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, broken.getCOSObject());
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (char c : text.toCharArray()) {
            hex.append(String.format("%04X", (int) c));
        }
        return hex.toString();
    }

    private static String cmap(List<String> lines) {
        StringBuilder text = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < lines.size(); from += 100) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + 100));
            text.append(some.size()).append(" beginbfchar\n").append(String.join("\n", some)).append("\nendbfchar\n");
        }
        return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    }
}
