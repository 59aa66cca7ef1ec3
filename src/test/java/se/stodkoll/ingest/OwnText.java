package se.stodkoll.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.ingest.text.PlainTextFile;
import se.stodkoll.layout.Layout;
import se.stodkoll.layout.PageRegions;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Line;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.PdfPage;
import se.stodkoll.pdf.file.PdfException;

/** The pages of a PDF by its own text, as ingest makes them of a file it trusts, for tests of later stages. */
public final class OwnText {
    private OwnText() {}

    public static List<Page> pages(Path file) throws PdfException {
        List<Page> pages = new ArrayList<>();
        try (PdfFile pdf = PdfFile.open(file)) {
            for (int number = 1; number <= pdf.pageCount(); number++) {
                PdfPage own = pdf.page(number);
                PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
                PageRegions layout = Layout.of(own.words(), own.rulings(), own.width(), own.height());
                pages.add(PageMaker.laidOut(number, layout, verdict, List.of()).page());
            }
        }
        return pages;
    }

    /** The pages of a text without geometry. */
    public static List<Page> ofText(String text) {
        List<Page> pages = new ArrayList<>();
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
        for (List<Line> lines : PlainTextFile.pages(text)) {
            pages.add(new Page(pages.size() + 1, 0, 0, lines, List.of(), verdict));
        }
        return pages;
    }
}
