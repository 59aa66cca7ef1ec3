package se.stodkoll.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.stodkoll.field.MadeTable.Holds;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.model.word.Grid;

/** Scores what was read of a made table. */
final class Scorer {
    /** Of a label or head read from its picture one letter in so many may be misread. */
    private static final int LETTERS_PER_MISREAD = 6;

    private final MadeTable truth;
    private final List<ReadCell> cells;
    private final List<Grid> grids;
    private final boolean scanned;
    private final Set<ReadCell> used = new HashSet<>();
    private final Set<String> missed = new HashSet<>();
    private final Score score = new Score();

    private Scorer(MadeTable truth, List<Grid> grids, boolean scanned) {
        this.truth = truth;
        this.grids = grids;
        this.cells = ReadCell.all(grids);
        this.scanned = scanned;
    }

    /** @param scanned whether labels and heads may have misread letters */
    static Score of(MadeTable truth, List<Grid> grids, boolean scanned) {
        return new Scorer(truth, grids, scanned).score();
    }

    /** Of the cells of figures that were read, those that stand in their row and under their head. */
    static Set<ReadCell> right(MadeTable truth, List<Grid> grids, boolean scanned) {
        Scorer scorer = new Scorer(truth, grids, scanned);
        scorer.score();
        return scorer.used;
    }

    private Score score() {
        Map<Integer, Set<List<Integer>>> places = truth.hasHeads() ? Map.of() : places();
        for (Row row : truth.rows()) {
            for (int c = 0; c < truth.columns().size(); c++) {
                if (truth.columns().get(c).holds() == Holds.FIGURE
                        && !row.cells().get(c).isEmpty()) {
                    score(row, c, places);
                }
            }
        }
        cells.stream()
                .filter(c -> !used.contains(c) && c.isFigure())
                .filter(this::isGlued)
                .forEach(c -> score.glued(c.text()));
        spuriousRows();
        score.tableDone();
        return score;
    }

    private void score(Row row, int column, Map<Integer, Set<List<Integer>>> places) {
        String wanted = figure(row.cells().get(column));
        List<ReadCell> same = cells.stream()
                .filter(c -> !used.contains(c) && figure(c.text()).equals(wanted))
                .toList();
        List<ReadCell> inRow =
                same.stream().filter(c -> isLabelled(c, row, column)).toList();
        List<ReadCell> both =
                inRow.stream().filter(c -> isUnder(c, column, places)).toList();
        if (!both.isEmpty()) {
            used.add(both.get(0));
            score.right();
            return;
        }
        missed.add(wanted);
        List<String> head = truth.columns().get(column).head();
        String printed = label(row, column) + " | " + String.join("/", head) + " | "
                + row.cells().get(column);
        if (!inRow.isEmpty()) {
            score.miss(new Miss(
                    "HEAD",
                    printed,
                    inRow.get(0).head() + " at column " + inRow.get(0).column()));
        } else if (grids.isEmpty()) {
            score.miss(new Miss("NO TABLE", printed, ""));
        } else if (same.isEmpty()) {
            score.miss(new Miss("LOST", printed, ""));
        } else {
            score.miss(new Miss("LABEL", printed, String.join("|", same.get(0).left())));
        }
    }

    private String label(Row row, int column) {
        return row.cells().get(truth.labelOf(column));
    }

    private static String figure(String text) {
        return ReadCell.squashed(text).replaceAll("(?i)(tkr|kr)\\.?$|:-$", "");
    }

    private boolean isLabelled(ReadCell cell, Row row, int column) {
        String label = ReadCell.squashed(label(row, column));
        return label.isEmpty() || cell.left().stream().anyMatch(l -> isSame(l, label));
    }

    private boolean isSame(String read, String printed) {
        if (!scanned || read.equals(printed)) {
            return read.equals(printed);
        }
        int most = printed.length() / LETTERS_PER_MISREAD;
        return most > 0 && new LevenshteinDistance(most).apply(read, printed) >= 0;
    }

    private boolean isUnder(ReadCell cell, int column, Map<Integer, Set<List<Integer>>> places) {
        if (!truth.hasHeads()) {
            return places.getOrDefault(column, Set.of()).contains(List.of(cell.grid(), cell.column()));
        }
        String own =
                ReadCell.squashed(String.join("", truth.columns().get(column).head()));
        String span = truth.span().map(s -> ReadCell.squashed(s.text())).orElse("");
        return isSame(cell.head(), own) || (!span.isEmpty() && isSame(cell.head(), span + own));
    }

    /** Without heads a column is where most of its figures were read, right of the column before it. */
    private Map<Integer, Set<List<Integer>>> places() {
        Map<Integer, Set<List<Integer>>> places = new HashMap<>();
        Map<Integer, Integer> taken = new HashMap<>();
        for (int c = 0; c < truth.columns().size(); c++) {
            if (truth.columns().get(c).holds() == Holds.FIGURE) {
                Set<List<Integer>> own = places.computeIfAbsent(c, k -> new HashSet<>());
                Map<List<Integer>, Integer> votes = votes(c);
                for (int grid = 0; grid < grids.size(); grid++) {
                    best(votes, grid, taken.getOrDefault(grid, -1)).ifPresent(own::add);
                }
                own.forEach(place -> taken.put(place.get(0), place.get(1)));
            }
        }
        return places;
    }

    private static Optional<List<Integer>> best(Map<List<Integer>, Integer> votes, int grid, int leftOf) {
        return votes.entrySet().stream()
                .filter(e -> e.getKey().get(0) == grid && e.getKey().get(1) > leftOf)
                .max(Map.Entry.<List<Integer>, Integer>comparingByValue()
                        .thenComparing(e -> -e.getKey().get(1)))
                .map(Map.Entry::getKey);
    }

    /** In how many rows a column's figure was read in each place. */
    private Map<List<Integer>, Integer> votes(int column) {
        Map<List<Integer>, Integer> votes = new HashMap<>();
        for (Row row : truth.rows()) {
            String wanted = figure(row.cells().get(column));
            cells.stream()
                    .filter(r -> !wanted.isEmpty() && figure(r.text()).equals(wanted) && isLabelled(r, row, column))
                    .forEach(r -> votes.merge(List.of(r.grid(), r.column()), 1, Integer::sum));
        }
        return votes;
    }

    /** Whether its digits are those of neighbouring cells, one behind the other. */
    private boolean isGlued(ReadCell cell) {
        String digits = cell.digits();
        for (int r = 0; r < truth.rows().size(); r++) {
            List<String> row = truth.rows().get(r).cells();
            if (row.stream().anyMatch(t -> digits(t).equals(digits))) {
                return false;
            }
        }
        for (int r = 0; r < truth.rows().size(); r++) {
            List<String> row = truth.rows().get(r).cells();
            List<String> below =
                    r + 1 < truth.rows().size() ? truth.rows().get(r + 1).cells() : List.of();
            for (int c = 0; c < row.size(); c++) {
                boolean down = !below.isEmpty() && isJoined(digits, List.of(row.get(c), below.get(c)));
                if (down || isJoined(digits, row.subList(c, row.size()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isJoined(String digits, List<String> texts) {
        String joined = "";
        int parts = 0;
        for (String text : texts) {
            joined += digits(text);
            parts += digits(text).isEmpty() ? 0 : 1;
            if (parts > 1 && joined.equals(digits)) {
                return true;
            }
        }
        return false;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Rows in which no printed figure stands and that say what no printed row says. */
    private void spuriousRows() {
        Set<String> printed = truth.rows().stream()
                .map(r -> ReadCell.squashed(String.join("", r.cells())))
                .collect(Collectors.toSet());
        Map<List<Integer>, List<ReadCell>> rows =
                cells.stream().collect(Collectors.groupingBy(c -> List.of(c.grid(), c.row())));
        List<String> odd = new ArrayList<>();
        rows.forEach((at, row) -> {
            String text = row.stream().map(ReadCell::text).collect(Collectors.joining());
            boolean known = row.stream().anyMatch(c -> used.contains(c) || missed.contains(figure(c.text())));
            if (!known && printed.stream().noneMatch(p -> isSame(text, p))) {
                odd.add(row.stream().map(ReadCell::text).collect(Collectors.joining(" | ")));
            }
        });
        odd.stream().sorted().forEach(score::spurious);
    }
}
