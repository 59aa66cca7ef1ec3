package se.stodkoll.field;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import se.stodkoll.grid.GridFinder;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.made.Faces;
import se.stodkoll.model.Grid;
import se.stodkoll.model.GridCell;
import se.stodkoll.model.Page;
import se.stodkoll.pdf.PdfException;
import se.stodkoll.pdf.PdfFile;

/** Scores many made tables and keeps those that fail: as a PDF, as pictures, and as what was read of them. */
final class FieldReport {
    private FieldReport() {}

    /** @param arguments a folder, the first seed, the seed behind the last, and "turned" for tables turned by a quarter */
    public static void main(String[] arguments) throws IOException, PdfException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        boolean turned = arguments.length > 3 && arguments[3].equals("turned");
        Tally tally = new Tally();
        for (long seed = Long.parseLong(arguments[1]); seed < Long.parseLong(arguments[2]); seed++) {
            Sample sample = Sample.of(seed, List.of(Faces.values()), turned);
            Path file = folder.resolve(seed + ".pdf");
            Files.write(file, sample.pdf());
            List<Grid> grids = grids(OwnText.pages(file));
            Score score = Scorer.of(sample.truth(), grids, false);
            tally.add(sample, score);
            boolean failed = !score.misses().isEmpty() || !score.glued().isEmpty() || !score.spurious().isEmpty();
            if (failed && sample.isLookedAt()) {
                Files.writeString(folder.resolve(seed + ".txt"), told(sample, score, grids));
                draw(file, folder, seed);
            } else {
                Files.delete(file);
            }
        }
        System.out.println(tally);
    }

    static List<Grid> grids(List<Page> pages) {
        List<Grid> grids = new ArrayList<>();
        pages.forEach(p -> grids.addAll(GridFinder.find(p)));
        return grids;
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
        text.append(sample.seed()).append(' ').append(sample.truth().kind()).append(' ').append(sample.form());
        text.append(' ').append(sample.look()).append('\n').append(score).append('\n');
        score.misses().forEach(m -> text.append(m).append('\n'));
        score.glued().forEach(g -> text.append("GLUED ").append(g).append('\n'));
        score.spurious().forEach(r -> text.append("ROW TOO MANY ").append(r).append('\n'));
        for (Grid grid : grids) {
            text.append("page ").append(grid.page()).append(", ").append(grid.headRows()).append(" head rows\n");
            for (int row = 0; row < grid.rows(); row++) {
                for (GridCell cell : grid.cells()) {
                    if (cell.row() == row) {
                        String span = cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "";
                        text.append(" [").append(cell.column()).append(span).append("] ").append(cell.text());
                    }
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
