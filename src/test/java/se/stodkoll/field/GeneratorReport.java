package se.stodkoll.field;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stodkoll.codec.DocumentLayout;
import se.stodkoll.codec.PageLayout;
import se.stodkoll.codec.TablesJson;
import se.stodkoll.grid.GeneratedGrids;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.made.Faces;
import se.stodkoll.model.document.Page;
import se.stodkoll.pdf.file.PdfException;

/** What each generator of hypotheses is worth: made tables, long lists and files of tables read with each switched off. */
final class GeneratorReport {
    private final Path folder;
    private final long tables;

    private GeneratorReport(Path folder, long tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /** @param arguments a folder for results, a folder of PDFs whose tables are written there as JSON, how many made tables */
    public static void main(String[] arguments) throws IOException, PdfException {
        GeneratorReport report =
                new GeneratorReport(Files.createDirectories(Path.of(arguments[0])), Long.parseLong(arguments[2]));
        for (GeneratedGrids grids : GeneratedGrids.all()) {
            report.write(grids, Path.of(arguments[1]));
            Tally digital = report.digital(grids);
            System.out.printf("%-24s digital looked at %s%n", grids.name(), digital.half(true));
            System.out.printf("%-24s digital only scored %s%n", grids.name(), digital.half(false));
            System.out.printf(
                    "%-24s text %s%n", grids.name(), report.text(grids).all());
            System.out.printf("%-24s long lists %.4f%n", grids.name(), report.lists(grids));
        }
    }

    /** Each file's tables, page by page, as the scoring tool reads them. */
    private void write(GeneratedGrids grids, Path pdfs) throws IOException, PdfException {
        Path results = Files.createDirectories(folder.resolve(grids.name()));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(pdfs, "*.pdf")) {
            for (Path file : files) {
                List<PageLayout> pages = new ArrayList<>();
                for (Page page : OwnText.pages(file)) {
                    pages.add(new PageLayout(page, grids.of(List.of(page))));
                }
                String name = file.getFileName().toString();
                String json = TablesJson.write(new DocumentLayout(name, "application/pdf", pages));
                Files.writeString(results.resolve(name.replace(".pdf", ".json")), json);
            }
        }
    }

    private Tally digital(GeneratedGrids grids) throws IOException, PdfException {
        Tally tally = new Tally();
        for (long seed = 0; seed < tables; seed++) {
            Sample sample = Sample.of(seed, List.of(Faces.values()), false);
            tally.add(sample, Scorer.of(sample.truth(), grids.of(pages(sample)), false));
        }
        return tally;
    }

    private Tally text(GeneratedGrids grids) throws IOException {
        Tally tally = new Tally();
        for (long seed = 0; seed < tables; seed++) {
            Sample sample = Sample.of(seed, List.of(Faces.MONO), false);
            List<Page> pages = OwnText.ofText(TextPrinter.text(sample.leaves()));
            tally.add(sample, Scorer.of(sample.truth(), grids.of(pages), false));
        }
        return tally;
    }

    private double lists(GeneratedGrids grids) throws IOException, PdfException {
        LongLists.Found found = new LongLists.Found(0, 0, List.of());
        for (Sample sample : LongLists.made(List.of(Faces.values()), Frame.values())) {
            List<Page> pages = pages(sample);
            found = found.with(LongLists.score(sample, pages, grids.of(pages)));
        }
        return found.share();
    }

    private List<Page> pages(Sample sample) throws IOException, PdfException {
        return OwnText.pages(Files.write(folder.resolve("sample.pdf"), sample.pdf()));
    }
}
