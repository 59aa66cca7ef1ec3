package se.stodkoll.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * What is filled in a file's form (AcroForm). A value whose field has no drawing, or whose drawing viewers are told to make
 * anew, is set here as a viewer sets it. A ticked box whose mark is no letter is a {@code ☒}.
 */
public final class FormFields {

    private static final String TICKED = "☒";
    private static final COSName CHOICE = COSName.CH;
    /** Bits of a field's flags: a button that is pushed, a password. */
    private static final int PUSH_BUTTON = 1 << 16;

    private static final int PASSWORD = 1 << 13;

    private final PDDocument document;
    private final boolean drawnAnew;

    private FormFields(PDDocument document, boolean drawnAnew) {
        this.document = document;
        this.drawnAnew = drawnAnew;
    }

    public static FormFields of(PDDocument document) {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        return new FormFields(document, form != null && form.getBoolean(COSName.NEED_APPEARANCES, false));
    }

    /** Whether a viewer draws an annotation by the value of its field, not as the file does. */
    boolean isDrawnByViewer(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationWidget
                && isText(type(annotation.getCOSObject()))
                && (drawnAnew || annotation.getNormalAppearanceStream() == null);
    }

    /** The annotation with a drawing, where viewers make one for its kind: those that mark up a page. */
    PDAnnotation drawn(PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationMarkup) {
            Annotations.drawMissing(annotation, document);
        }
        return annotation;
    }

    /** The letters of what is filled in at an annotation; none where it is no field, or empty. */
    List<FieldLetter> letters(PDAnnotation annotation) {
        if (!(annotation instanceof PDAnnotationWidget) || annotation.getRectangle() == null) {
            return List.of();
        }
        COSDictionary widget = annotation.getCOSObject();
        COSName type = type(widget);
        int flags = FieldProperties.inherited(widget, COSName.FF) instanceof COSNumber number ? number.intValue() : 0;
        if (isText(type)) {
            String value = (flags & PASSWORD) != 0 && COSName.TX.equals(type) ? "" : value(widget);
            return value.isBlank()
                    ? List.of()
                    : FieldText.of(widget, annotation.getRectangle(), flags).letters(value);
        }
        boolean ticked = COSName.BTN.equals(type) && (flags & PUSH_BUTTON) == 0 && isTicked(widget);
        return ticked ? FieldText.of(widget, annotation.getRectangle(), 0).letters(TICKED) : List.of();
    }

    private static boolean isText(COSName type) {
        return COSName.TX.equals(type) || CHOICE.equals(type);
    }

    private static boolean isTicked(COSDictionary widget) {
        String state = widget.getNameAsString(COSName.AS, "");
        return !Set.of("", "Off").contains(state);
    }

    private static COSName type(COSDictionary widget) {
        return FieldProperties.inherited(widget, COSName.FT) instanceof COSName name ? name : null;
    }

    private static String value(COSDictionary widget) {
        COSBase value = FieldProperties.inherited(widget, COSName.V);
        List<String> parts = new ArrayList<>();
        if (value instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                parts.add(shownAs(widget, text(several.getObject(i))));
            }
        } else {
            parts.add(shownAs(widget, text(value)));
        }
        return String.join("\n", parts);
    }

    private static String text(COSBase value) {
        if (value instanceof COSStream stream) {
            return stream.toTextString();
        }
        return value instanceof COSString string
                ? string.getString()
                : value instanceof COSName name ? name.getName() : "";
    }

    /** What a choice is called for the reader: an option may be a pair of its value and its name. */
    private static String shownAs(COSDictionary widget, String value) {
        if (FieldProperties.inherited(widget, COSName.OPT) instanceof COSArray options) {
            for (int i = 0; i < options.size(); i++) {
                if (options.getObject(i) instanceof COSArray pair
                        && pair.size() > 1
                        && text(pair.getObject(0)).equals(value)) {
                    return text(pair.getObject(1));
                }
            }
        }
        return value;
    }
}
