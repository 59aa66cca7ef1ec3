package se.stodkoll.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the library does by itself, to measure beside: its own text export, and long files made of short ones. */
public final class BarePdf {
    private BarePdf() {}

    /** The text of a file as PDFBox gives it. */
    public static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /**
     * Writes a file of so many pages, taken in turn from the others, over and over.
     *
     * @param first page to begin with, counted through all of them
     */
    public static void join(List<Path> from, int first, int pages, Path to) throws IOException {
        List<PDDocument> sources = new ArrayList<>();
        try (PDDocument made = new PDDocument()) {
            List<Integer> ends = new ArrayList<>();
            int all = 0;
            for (Path each : from) {
                sources.add(Loader.loadPDF(each.toFile()));
                all += sources.get(sources.size() - 1).getNumberOfPages();
                ends.add(all);
            }
            for (int i = 0; i < pages; i++) {
                int at = (first + i) % all;
                int source = 0;
                while (ends.get(source) <= at) {
                    source++;
                }
                int before = source == 0 ? 0 : ends.get(source - 1);
                made.importPage(sources.get(source).getPage(at - before));
            }
            // no two files have the same bytes
            made.getDocumentInformation().setTitle("made " + first + " " + pages);
            made.save(to.toFile());
        } finally {
            for (PDDocument each : sources) {
                each.close();
            }
        }
    }
}
