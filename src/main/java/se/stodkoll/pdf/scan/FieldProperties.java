package se.stodkoll.pdf.scan;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the fields of a form say of themselves. */
final class FieldProperties {
    /** No chain of fields is deeper. */
    private static final int DEEPEST = 50;

    private FieldProperties() {}

    /** A property of a field, its own or that of the fields it belongs to. */
    static COSBase inherited(COSDictionary widget, COSName property) {
        COSDictionary field = widget;
        for (int depth = 0; field != null && depth < DEEPEST; depth++) {
            COSBase own = field.getDictionaryObject(property);
            if (own != null) {
                return own;
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
