package se.stodkoll.parse.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.mention.Mention;

/** Lines one below the other of which each names a cost or a payer and ends with the amount, "Ramp och räcken: 146 500 kr", as tables of two columns. */
final class LineGrids {
    /** Lines of a table at least. */
    private static final int LEAST = 3;
    /** Words of a row's name at most. */
    private static final int LONGEST = 10;
    /** What stands between a name and its amount, or before the name. */
    private static final Pattern MARK = Pattern.compile("[-–—•·*.…_|=:]+");

    private static final Pattern STOP = Pattern.compile("[.,;)]*");
    /** They follow each other as lines do: nothing else tells that they are a table. */
    private static final double CONFIDENCE = 0.9;

    private LineGrids() {}

    /** A line in its two parts. */
    private record Row(TextLine line, List<PlacedWord> name, List<PlacedWord> amount) {}

    /** @param lines of a part that stand in no grid; empty where one does */
    static List<Grid> of(List<Optional<TextLine>> lines) {
        List<Grid> grids = new ArrayList<>();
        List<Row> run = new ArrayList<>();
        for (Optional<TextLine> line : lines) {
            Optional<Row> row = line.flatMap(LineGrids::row);
            boolean goesOn = row.isPresent()
                    && (run.isEmpty()
                            || run.get(0).line().page() == row.get().line().page());
            if (!goesOn) {
                close(run, grids);
            }
            row.ifPresent(run::add);
        }
        close(run, grids);
        return grids;
    }

    private static void close(List<Row> run, List<Grid> grids) {
        if (run.size() >= LEAST) {
            List<GridCell> cells = new ArrayList<>();
            for (int r = 0; r < run.size(); r++) {
                cells.add(new GridCell(
                        r,
                        0,
                        1,
                        1,
                        run.get(r).name().stream().map(PlacedWord::word).toList()));
                cells.add(new GridCell(
                        r,
                        1,
                        1,
                        1,
                        run.get(r).amount().stream().map(PlacedWord::word).toList()));
            }
            grids.add(new Grid(run.get(0).line().page(), run.size(), 2, 0, cells, CONFIDENCE));
        }
        run.clear();
    }

    /** A line of one amount, at its end, behind few words. */
    private static Optional<Row> row(TextLine line) {
        String text = line.text();
        List<Mention.Amount> amounts = Mentions.amounts(text);
        if (amounts.size() != 1
                || amounts.get(0).start() == 0
                || !STOP.matcher(text.substring(amounts.get(0).end())).matches()) {
            return Optional.empty();
        }
        int first = PlacedWord.at(line.words(), amounts.get(0).start());
        List<PlacedWord> name = new ArrayList<>(line.words().subList(0, first));
        while (!name.isEmpty() && MARK.matcher(name.get(name.size() - 1).text()).matches()) {
            name.remove(name.size() - 1);
        }
        while (!name.isEmpty() && MARK.matcher(name.get(0).text()).matches()) {
            name.remove(0);
        }
        boolean named = !name.isEmpty()
                && name.size() <= LONGEST
                && Character.isUpperCase(name.get(0).text().charAt(0));
        return named
                ? Optional.of(new Row(
                        line, name, line.words().subList(first, line.words().size())))
                : Optional.empty();
    }
}
