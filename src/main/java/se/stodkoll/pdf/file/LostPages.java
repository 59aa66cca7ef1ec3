package se.stodkoll.pdf.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What of a PDF's pages is missing from the file. A file whose end is damaged may be whole all the same: only what its pages
 * need counts.
 *
 * @param broken pages that are there in part, from 1, in order
 * @param stated pages that the file says it has; at least those found
 */
public record LostPages(List<Integer> broken, int stated) {
    /** No file has more pages; a tree that claims so is a trap. */
    public static final int MOST_PAGES = 50_000;

    /** A page does not need more than this to be shown. */
    private static final int MOST_OBJECTS = 20_000;
    /** From a page to others, not to what it shows. */
    private static final Set<COSName> ELSEWHERE =
            Set.of(COSName.PARENT, COSName.ANNOTS, COSName.B, COSName.getPDFName("StructParents"));

    public LostPages {
        broken = List.copyOf(broken);
    }

    public static LostPages of(Path file, PDDocument document, List<PDPage> pages) throws IOException {
        int stated = Math.max(pages.size(), stated(document));
        FileEnd end = FileEnd.of(file);
        List<Integer> broken = new ArrayList<>();
        for (int i = 0; i < pages.size() && !end.finished(); i++) {
            if (isBroken(pages.get(i), end)) {
                broken.add(i + 1);
            }
        }
        return new LostPages(broken, stated);
    }

    private static int stated(PDDocument document) {
        COSBase root = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES);
        int count = root instanceof COSDictionary tree ? tree.getInt(COSName.COUNT, 0) : 0;
        return count > MOST_PAGES ? 0 : count; // no file states more, but a fault
    }

    /** Whether anything that the page needs is not in the file, or is the object that never ends. */
    private static boolean isBroken(PDPage page, FileEnd end) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(page.getCOSObject()));
        if (page.getResources() != null) {
            open.push(page.getResources().getCOSObject()); // the page may have them of the tree above it
        }
        while (!open.isEmpty() && seen.size() < MOST_OBJECTS) {
            COSBase next = open.pop();
            if (next instanceof COSObject reference) {
                boolean unfinished = reference.getKey() != null
                        && end.openObject().isPresent()
                        && end.openObject().getAsLong() == reference.getKey().getNumber();
                if (unfinished || reference.getObject() == null) {
                    return true;
                }
                next = reference.getObject();
            }
            if (seen.add(next)) {
                parts(next).forEach(open::push);
            }
        }
        return false;
    }

    private static List<COSBase> parts(COSBase of) {
        List<COSBase> parts = new ArrayList<>();
        if (of instanceof COSDictionary dictionary) {
            dictionary.entrySet().stream()
                    .filter(entry -> !ELSEWHERE.contains(entry.getKey()) && entry.getValue() != null)
                    .forEach(entry -> parts.add(entry.getValue()));
        } else if (of instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) != null) {
                    parts.add(array.get(i));
                }
            }
        }
        return parts;
    }
}
