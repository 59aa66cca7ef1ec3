package se.stodkoll.pdf.file;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import se.stodkoll.pdf.paint.Dictionaries;

/**
 * A form of which the file holds no pages, but a description that its own program draws them by (XFA). A form that has the
 * description beside fields on its pages is shown by any program.
 */
public final class DynamicForm {
    private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");

    private DynamicForm() {}

    public static boolean isOne(PDDocument document, List<PDPage> pages) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        boolean described = catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form
                && form.getDictionaryObject(COSName.XFA) != null;
        return described
                && (catalog.getBoolean(NEEDS_RENDERING, false)
                        || pages.stream()
                                .noneMatch(page -> hasField(page.getCOSObject().getDictionaryObject(COSName.ANNOTS))));
    }

    private static boolean hasField(COSBase annotations) {
        return Dictionaries.of(annotations).stream()
                .anyMatch(each -> COSName.WIDGET.equals(each.getCOSName(COSName.SUBTYPE)));
    }
}
