package se.stodkoll.pdf.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import se.stodkoll.pdf.paint.Dictionaries;

/**
 * The files inside a PDF: those of its name tree (a portfolio's too), those that belong to the document, and those pinned to a
 * page. Looked up, never opened.
 */
public final class Attachments {
    /** A file with more is a package of something else. */
    private static final int MOST = 500;

    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");

    private final Map<COSDictionary, Attachment> found = new LinkedHashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Attachments() {}

    public static List<Attachment> of(PDDocument document, List<PDPage> pages) {
        Attachments attachments = new Attachments();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            attachments.tree(names.getDictionaryObject(EMBEDDED_FILES));
        }
        attachments.files(catalog.getDictionaryObject(ASSOCIATED), 0);
        for (int i = 0; i < pages.size(); i++) {
            COSDictionary page = pages.get(i).getCOSObject();
            attachments.files(page.getDictionaryObject(ASSOCIATED), i + 1);
            attachments.pinned(page.getDictionaryObject(COSName.ANNOTS), i + 1);
        }
        return List.copyOf(attachments.found.values());
    }

    /** A node of the name tree: names with their files, or further nodes. */
    private void tree(COSBase node) {
        if (!(node instanceof COSDictionary dictionary) || !seen.add(node)) {
            return;
        }
        if (dictionary.getDictionaryObject(COSName.NAMES) instanceof COSArray names) {
            for (int i = 1; i < names.size(); i += 2) {
                file(names.getObject(i), 0);
            }
        }
        if (dictionary.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                tree(kids.getObject(i));
            }
        }
    }

    private void files(COSBase list, int page) {
        Dictionaries.of(list).forEach(each -> file(each, page));
    }

    private void pinned(COSBase annotations, int page) {
        Dictionaries.of(annotations).stream()
                .filter(each -> FILE_ATTACHMENT.equals(each.getCOSName(COSName.SUBTYPE)))
                .forEach(each -> file(each.getDictionaryObject(COSName.FS), page));
    }

    /** A file specification; one that only names a file elsewhere is no attachment. */
    private void file(COSBase specification, int page) {
        if (found.size() >= MOST || !(specification instanceof COSDictionary file) || found.containsKey(file)) {
            return;
        }
        if (file.getDictionaryObject(COSName.EF) instanceof COSDictionary embedded) {
            List<COSName> forms = List.of(COSName.UF, COSName.F);
            List<COSStream> data = new ArrayList<>();
            forms.forEach(form -> {
                if (embedded.getDictionaryObject(form) instanceof COSStream stream) {
                    data.add(stream);
                }
            });
            if (!data.isEmpty()) {
                String name = file.getString(COSName.UF, file.getString(COSName.F, ""));
                found.put(file, new Attachment(name, page, data.get(0)));
            }
        }
    }
}
