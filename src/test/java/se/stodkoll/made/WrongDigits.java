package se.stodkoll.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Has the fonts of a file say of some of their digits that they are others; the pages look as before. */
public final class WrongDigits {
    private WrongDigits() {}

    /**
     * The file with maps that lie, drawn at random.
     *
     * @param digits how many of the ten are told wrongly, 1 to 10
     * @param ofFonts the share of its fonts whose maps are changed; at least one is, where any has a map
     */
    public static byte[] in(byte[] pdf, int digits, double ofFonts, Random random) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<COSDictionary> fonts = mapped(document);
            Collections.shuffle(fonts, random);
            int count = Math.min(fonts.size(), Math.max(1, (int) Math.round(ofFonts * fonts.size())));
            for (COSDictionary font : fonts.subList(0, count)) {
                retold(document, font, told(digits, random));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /**
     * The file with a digit that the maps of all its fonts say is something else.
     *
     * @param said instead, UTF-16 in hexadecimal; several characters too
     */
    public static byte[] said(byte[] pdf, char digit, String said) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder told = new StringBuilder();
            for (int i = 0; i < said.length(); i += 4) {
                told.append((char) Integer.parseInt(said.substring(i, i + 4), 16));
            }
            for (COSDictionary font : mapped(document)) {
                retold(document, font, Map.of(String.valueOf(digit), told.toString()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** What each digit is told to be: some in a ring, or a single one told as another. */
    private static Map<String, String> told(int digits, Random random) {
        List<Integer> all = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        Collections.shuffle(all, random);
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i < digits; i++) {
            int other = digits == 1 ? all.get(1) : all.get((i + 1) % digits);
            told.put(String.valueOf(all.get(i)), String.valueOf(other));
        }
        return told;
    }

    private static List<COSDictionary> mapped(PDDocument document) throws IOException {
        Map<COSDictionary, Boolean> fonts = new IdentityHashMap<>();
        List<COSDictionary> inOrder = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                boolean has = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream;
                if (has && fonts.put(font.getCOSObject(), true) == null) {
                    inOrder.add(font.getCOSObject());
                }
            }
        }
        return inOrder;
    }

    private static void retold(PDDocument document, COSDictionary font, Map<String, String> told) throws IOException {
        COSBase old = font.getDictionaryObject(COSName.TO_UNICODE);
        CMap map = new CMapParser().parse(new RandomAccessReadBuffer(new PDStream((COSStream) old).toByteArray()));
        int bytes = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) ? 2 : 1;
        List<String> lines = new ArrayList<>();
        for (int code = 0; code < 1 << 8 * bytes; code++) {
            String letter = map.toUnicode(code, bytes);
            if (letter != null) {
                lines.add(String.format("<%0" + 2 * bytes + "X> <%s>", code, hex(told.getOrDefault(letter, letter))));
            }
        }
        PDStream wrong = new PDStream(document);
        try (var out = wrong.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(cmap(lines, bytes).getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, wrong.getCOSObject());
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format("%04X", c)));
        return hex.toString();
    }

    private static String cmap(List<String> lines, int bytes) {
        StringBuilder text = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<" + "00".repeat(bytes)
                + "> <" + "FF".repeat(bytes) + ">\nendcodespacerange\n");
        for (int from = 0; from < lines.size(); from += 100) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + 100));
            text.append(some.size())
                    .append(" beginbfchar\n")
                    .append(String.join("\n", some))
                    .append("\nendbfchar\n");
        }
        return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    }
}
