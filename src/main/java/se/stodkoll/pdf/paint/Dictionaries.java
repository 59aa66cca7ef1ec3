package se.stodkoll.pdf.paint;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** The dictionaries of a file's lists, whatever else stands in them. */
public final class Dictionaries {
    private Dictionaries() {}

    /** @param list null, or no array, where there is none */
    public static List<COSDictionary> of(COSBase list) {
        List<COSDictionary> found = new ArrayList<>();
        if (list instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary dictionary) {
                    found.add(dictionary);
                }
            }
        }
        return found;
    }
}
