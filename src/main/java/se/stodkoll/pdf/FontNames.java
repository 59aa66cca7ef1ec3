package se.stodkoll.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One identifier for each font object of a document, the same on all its pages: its name and its object number. */
final class FontNames {
    private final Map<COSDictionary, String> known = new IdentityHashMap<>();

    String of(PDFont font) {
        return known.computeIfAbsent(font.getCOSObject(), dictionary -> {
            COSObjectKey key = dictionary.getKey();
            String number = key == null ? "d" + known.size() : String.valueOf(key.getNumber());
            return (font.getName() == null ? "" : font.getName()) + "#" + number;
        });
    }
}
