package se.stodkoll.pdf.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import se.stodkoll.pdf.paint.Dictionaries;

/**
 * What somebody wrote in a note on a page, which the page itself does not show.
 *
 * @param page from 1
 * @param figures in it, in their order
 */
public record Note(int page, List<String> figures) {
    /** Notes beyond so many are of a file that is worked with, no paper. */
    private static final int MOST = 200;

    private static final List<COSName> KINDS = List.of(
            COSName.getPDFName("Text"),
            COSName.getPDFName("Highlight"),
            COSName.getPDFName("Underline"),
            COSName.getPDFName("Squiggly"),
            COSName.getPDFName("StrikeOut"),
            COSName.getPDFName("Caret"));
    private static final Pattern FIGURE =
            Pattern.compile("\\d[\\d.,:\\-]*(?:[ \\u00A0\\u202F]\\d[\\d.,:\\-]*)*(?: ?%)?");

    public Note {
        figures = List.copyOf(figures);
    }

    /** Those of a file that hold a figure. */
    public static List<Note> of(List<PDPage> pages) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (COSDictionary each :
                    Dictionaries.of(pages.get(i).getCOSObject().getDictionaryObject(COSName.ANNOTS))) {
                List<String> figures = figures(each);
                if (!figures.isEmpty() && notes.size() < MOST) {
                    notes.add(new Note(i + 1, figures));
                }
            }
        }
        return notes;
    }

    private static List<String> figures(COSDictionary annotation) {
        COSBase said = annotation.getDictionaryObject(COSName.CONTENTS);
        List<String> figures = new ArrayList<>();
        if (said != null && KINDS.contains(annotation.getCOSName(COSName.SUBTYPE)) && !(said instanceof COSArray)) {
            Matcher m = FIGURE.matcher(annotation.getString(COSName.CONTENTS, ""));
            while (m.find()) {
                figures.add(m.group());
            }
        }
        return figures;
    }
}
