package se.stodkoll.field;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import se.stodkoll.grid.GridFinder;
import se.stodkoll.grid.GridPage;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.made.Faces;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.file.PdfException;

/** Scores many made tables and keeps those that fail: as a PDF, as pictures, and as what was read of them. */
final class FieldReport {
    /** What a table is handed over on. */
    private enum Carrier {
        DIGITAL,
        TURNED,
        TEXT,
        SCANNED
    }

    private FieldReport() {}

    /** @param arguments a folder, the first seed, the seed behind the last, and the carrier; digital without one */
    public static void main(String[] arguments) throws IOException, PdfException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Carrier carrier =
                arguments.length > 3 ? Carrier.valueOf(arguments[3].toUpperCase(Locale.ROOT)) : Carrier.DIGITAL;
        Tally tally = new Tally();
        IngestSettings usual = IngestSettings.defaults(folder);
        IngestSettings settings =
                new IngestSettings(1, 768, Duration.ofMinutes(2), 500, usual.tessdata(), folder.resolve("cache"), 0);
        try (Ingest ingest = Ingest.start(settings)) {
            for (long seed = Long.parseLong(arguments[1]); seed < Long.parseLong(arguments[2]); seed++) {
                Sample sample = sample(seed, carrier);
                Path file = folder.resolve(seed + ".pdf");
                Files.write(file, carrier == Carrier.SCANNED ? Scans.of(sample) : sample.pdf());
                List<Grid> grids = grids(pages(ingest, sample, carrier, file));
                Score score = Scorer.of(sample.truth(), grids, carrier == Carrier.SCANNED);
                tally.add(sample, score);
                keep(sample, score, grids, file);
            }
        }
        System.out.println(tally);
    }

    private static Sample sample(long seed, Carrier carrier) throws IOException {
        List<Faces> faces = switch (carrier) {
            case DIGITAL, TURNED -> List.of(Faces.values());
            case TEXT -> List.of(Faces.MONO);
            case SCANNED -> Faces.embedded();
        };
        return Sample.of(seed, faces, carrier == Carrier.TURNED);
    }

    private static List<Page> pages(Ingest ingest, Sample sample, Carrier carrier, Path file)
            throws IOException, PdfException {
        return switch (carrier) {
            case DIGITAL, TURNED -> OwnText.pages(file);
            case TEXT -> OwnText.ofText(TextPrinter.text(sample.leaves()));
            case SCANNED ->
                ingest.read(file, Fingerprint.sha256(file), file.getFileName().toString(), page -> {})
                        .pages();
        };
    }

    /** Keeps what failed of the half that may be looked at. */
    private static void keep(Sample sample, Score score, List<Grid> grids, Path file) throws IOException, PdfException {
        boolean failed = !score.misses().isEmpty()
                || !score.glued().isEmpty()
                || !score.spurious().isEmpty();
        if (failed && sample.isLookedAt()) {
            Files.writeString(file.resolveSibling(sample.seed() + ".txt"), told(sample, score, grids));
            draw(file, file.getParent(), sample.seed());
        } else {
            Files.delete(file);
        }
    }

    static List<Grid> grids(List<Page> pages) {
        return GridFinder.find(pages.stream().map(GridPage::of).toList());
    }

    private static void draw(Path file, Path folder, long seed) throws IOException, PdfException {
        try (PdfFile pdf = PdfFile.open(file)) {
            BufferedImage picture = pdf.render(1, 80);
            ImageIO.write(picture, "png", folder.resolve(seed + ".png").toFile());
        }
    }

    /** What was missed and what was read, for people. */
    static String told(Sample sample, Score score, List<Grid> grids) {
        StringBuilder text = new StringBuilder();
        text.append(sample.seed())
                .append(' ')
                .append(sample.truth().kind())
                .append(' ')
                .append(sample.form());
        text.append(' ').append(sample.look()).append('\n').append(score).append('\n');
        score.misses().forEach(m -> text.append(m).append('\n'));
        score.glued().forEach(g -> text.append("GLUED ").append(g).append('\n'));
        score.spurious().forEach(r -> text.append("ROW TOO MANY ").append(r).append('\n'));
        for (Grid grid : grids) {
            text.append("page ")
                    .append(grid.page())
                    .append(", ")
                    .append(grid.headRows())
                    .append(" head rows\n");
            for (int row = 0; row < grid.rows(); row++) {
                for (GridCell cell : grid.cells()) {
                    if (cell.row() == row) {
                        String span = cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "";
                        text.append(" [")
                                .append(cell.column())
                                .append(span)
                                .append("] ")
                                .append(cell.text());
                    }
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
