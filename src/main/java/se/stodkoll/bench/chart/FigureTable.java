package se.stodkoll.bench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures in rows, for a terminal and as Markdown. Columns of numbers are set to the right. */
public final class FigureTable {
    private static final String NONE = "–";

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    public FigureTable(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    /** @param cells one for each column; a dash where there is nothing to tell */
    public void row(List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + heads.size() + " heads");
        }
        rows.add(List.copyOf(cells));
    }

    /** In columns of a width, a line for each row. */
    public String aligned() {
        return lines(heads, "  ") + rows.stream().map(row -> lines(row, "  ")).collect(Collectors.joining());
    }

    private String lines(List<String> cells, String gap) {
        return IntStream.range(0, cells.size())
                        .mapToObj(i -> padded(cells.get(i), i))
                        .collect(Collectors.joining(gap))
                        .stripTrailing()
                + "\n";
    }

    private String padded(String cell, int column) {
        int width = Math.max(
                heads.get(column).length(),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
        String blanks = " ".repeat(width - cell.length());
        return isOfNumbers(column) ? blanks + cell : cell + blanks;
    }

    /** As a table of Markdown. */
    public String markdown() {
        String rule = IntStream.range(0, heads.size())
                .mapToObj(i -> isOfNumbers(i) ? "---:" : "---")
                .collect(Collectors.joining("|", "|", "|\n"));
        return piped(heads) + rule + rows.stream().map(FigureTable::piped).collect(Collectors.joining());
    }

    private static String piped(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private boolean isOfNumbers(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .allMatch(cell -> cell.equals(NONE) || Character.isDigit(cell.charAt(0)));
    }
}
