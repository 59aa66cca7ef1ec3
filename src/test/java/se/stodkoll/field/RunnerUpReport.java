package se.stodkoll.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.stodkoll.grid.GeneratedGrids;
import se.stodkoll.grid.token.Generator;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.made.Faces;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Grid;
import se.stodkoll.pdf.file.PdfException;

/**
 * What the margin to a runner-up tells about a cell: tables are read with all generators, and again with one switched off, and the
 * cells of both are compared. For each half, by how the hypotheses agree and how well the grid fits its columns: cells of figures,
 * and how many of them stand in their row and under their head.
 */
final class RunnerUpReport {
    private static final List<Generator> RIVALS =
            List.of(Generator.ALIGNED_EDGES, Generator.DRAWN_LINES, Generator.PAGE_BREAKS);

    private final Map<String, int[]> counts = new TreeMap<>();

    private RunnerUpReport() {}

    /** @param arguments the file of the table, the first seed, the seed behind the last */
    public static void main(String[] arguments) throws IOException, PdfException {
        RunnerUpReport report = new RunnerUpReport();
        Path pdf = Files.createTempFile("sample", ".pdf");
        for (long seed = Long.parseLong(arguments[1]); seed < Long.parseLong(arguments[2]); seed++) {
            Sample sample = Sample.of(seed, List.of(Faces.values()), false);
            report.add(sample, OwnText.pages(Files.write(pdf, sample.pdf())));
        }
        Files.delete(pdf);
        report.write(Path.of(arguments[0]));
    }

    private void add(Sample sample, List<Page> pages) {
        List<Grid> grids = new GeneratedGrids(Optional.empty()).of(pages);
        List<List<ReadCell>> rivals = new ArrayList<>();
        RIVALS.forEach(off -> rivals.add(ReadCell.all(new GeneratedGrids(Optional.of(off)).of(pages))));
        Set<ReadCell> right = Scorer.right(sample.truth(), grids, false);
        for (ReadCell cell : ReadCell.all(grids)) {
            if (cell.isFigure()) {
                long against = rivals.stream()
                        .filter(cells -> cells.stream().noneMatch(c -> isSame(c, cell)))
                        .count();
                double fit = Math.floor(20 * grids.get(cell.grid()).confidence()) / 20;
                String half = sample.isLookedAt() ? "looked at" : "only scored";
                int[] count = counts.computeIfAbsent(
                        String.format("%s,%s,%.2f", half, against == 0 ? "agree" : "differ", fit), k -> new int[2]);
                count[0]++;
                count[1] += right.contains(cell) ? 1 : 0;
            }
        }
    }

    /** Whether two hypotheses have a figure with the same head over it and the same words to its left. */
    private static boolean isSame(ReadCell a, ReadCell b) {
        return a.text().equals(b.text())
                && a.head().equals(b.head())
                && a.left().equals(b.left());
    }

    private void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("half,hypotheses,fit from,cells,right"));
        counts.forEach((name, count) -> lines.add(name + "," + count[0] + "," + count[1]));
        Files.write(file, lines);
        lines.forEach(System.out::println);
    }
}
