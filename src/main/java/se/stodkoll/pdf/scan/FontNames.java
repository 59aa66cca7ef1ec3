package se.stodkoll.pdf.scan;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * One identifier for each font object of a document, the same on all its pages: its name and its object number; and
 * whether it is bold.
 */
public final class FontNames {
    /** From this weight on a font is semibold (OpenType usWeightClass: 400 is text, 600 semibold, 700 bold). */
    private static final float SEMIBOLD = 600;

    /** How the heavier cuts of a family are named in the PostScript names of fonts. */
    private static final Pattern HEAVY =
            Pattern.compile("(?i)bold|black|heavy|demi|(?-i:(?:^|[-,])(?:Bd|Hv|Blk)(?:$|[A-Z]))");

    private final Map<COSDictionary, String> known = new IdentityHashMap<>();
    private final Map<COSDictionary, Boolean> bold = new IdentityHashMap<>();

    String of(PDFont font) {
        return known.computeIfAbsent(font.getCOSObject(), dictionary -> {
            COSObjectKey key = dictionary.getKey();
            String number = key == null ? "d" + known.size() : String.valueOf(key.getNumber());
            return (font.getName() == null ? "" : font.getName()) + "#" + number;
        });
    }

    /** By what the font's descriptor says of its weight, else by its name. */
    boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font.getCOSObject(), dictionary -> {
            PDFontDescriptor said = font.getFontDescriptor();
            boolean heavy = said != null && (said.getFontWeight() >= SEMIBOLD || said.isForceBold());
            return heavy
                    || font.getName() != null && HEAVY.matcher(font.getName()).find();
        });
    }
}
