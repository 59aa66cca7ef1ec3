package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartExplanation;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/** A text of our own as the lines and pages that parsing begins with. */
public record MadeText(List<TextLine> lines, Map<Integer, Page> pages) {
    /** "//" ends a line too, as a row of a table of tests has but one. */
    public static MadeText of(String text) {
        Map<Integer, Page> pages = new TreeMap<>();
        List<TextLine> lines = new ArrayList<>();
        for (Page page : OwnText.ofText(text.replaceAll(" *// ?", "\n"))) {
            pages.put(page.number(), page);
            page.lines().forEach(l -> lines.add(new TextLine(page.number(), l)));
        }
        return new MadeText(lines, pages);
    }

    /** What a whole file of such a text is read as. */
    public static List<Part> parts(String text) {
        return DocumentParser.load().parse(document(text));
    }

    /** The same, with why slots are empty. */
    public static List<PartExplanation> explained(String text) {
        return DocumentParser.load().explain(document(text), List.of());
    }

    private static Document document(String text) {
        List<Page> pages = OwnText.ofText(text);
        return new Document("d".repeat(64), "a.txt", "text/plain", pages.size(), pages, List.of(), List.of());
    }

    public List<PartRecords.PartRecord> records(PartKind kind) {
        return PartRecords.of(PartText.of(kind, lines, pages, new Readings("d")));
    }
}
