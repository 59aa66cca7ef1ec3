package se.stodkoll.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import se.stodkoll.model.document.OutlineEntry;

/** Reads bookmarks; one that leads in a circle, or nowhere, is left out. */
public final class OutlineReader {
    private static final int MOST = 2_000;
    private static final int DEEPEST = 20;

    private final PDDocument document;
    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<OutlineEntry> entries = new ArrayList<>();

    public OutlineReader(PDDocument document, List<PDPage> pages) {
        this.document = document;
        for (int i = 0; i < pages.size(); i++) {
            numbers.put(pages.get(i).getCOSObject(), i + 1);
        }
    }

    public List<OutlineEntry> read() {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            readChildren(outline, 0);
        }
        return List.copyOf(entries);
    }

    private void readChildren(PDOutlineNode node, int level) {
        PDOutlineItem item = level >= DEEPEST ? null : node.getFirstChild();
        while (item != null && entries.size() < MOST && visited.add(item.getCOSObject())) {
            add(item, level);
            readChildren(item, level + 1);
            item = item.getNextSibling();
        }
    }

    private void add(PDOutlineItem item, int level) {
        int page = pageOf(item);
        String title = item.getTitle();
        if (page > 0 && title != null && !title.isBlank()) {
            entries.add(new OutlineEntry(title.strip(), page, level));
        }
    }

    /** From 1; 0 where the bookmark leads to no page of the file. */
    private int pageOf(PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? 0 : numbers.getOrDefault(page.getCOSObject(), 0);
        } catch (IOException | RuntimeException leadsNowhere) {
            return 0;
        }
    }
}
