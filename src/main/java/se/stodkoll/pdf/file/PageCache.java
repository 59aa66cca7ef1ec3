package se.stodkoll.pdf.file;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/**
 * Keeps fonts from page to page and pictures for one page only, so that a file of a thousand scans stays small in memory
 * while one page's picture is decoded once.
 */
public final class PageCache extends DefaultResourceCache {
    private final Map<COSObject, PDXObject> ofThisPage = new HashMap<>();

    public void nextPage() {
        ofThisPage.clear();
    }

    @Override
    public PDXObject getXObject(COSObject indirect) {
        return ofThisPage.get(indirect);
    }

    @Override
    public void put(COSObject indirect, PDXObject object) {
        ofThisPage.put(indirect, object);
    }

    @Override
    public PDXObject removeXObject(COSObject indirect) {
        return ofThisPage.remove(indirect);
    }
}
