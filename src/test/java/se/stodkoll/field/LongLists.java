package se.stodkoll.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.stodkoll.field.MadeTable.Stands;
import se.stodkoll.grid.GridFinder;
import se.stodkoll.grid.GridPage;
import se.stodkoll.lists.ListTables;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;
import se.stodkoll.made.Dice;
import se.stodkoll.made.Faces;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.PlacedWord;

/** Lists of sixty rows over several pages, and how many of their cells were read into their role. */
final class LongLists {
    /** The columns of a made list, from left to right. */
    private static final List<Role> ROLES =
            List.of(Role.DATE, Role.NUMBER, Role.RECIPIENT, Role.PLACE, Role.PROJECT, Role.GRANTED);

    private static final int LETTERS_PER_MISREAD = 6;

    private LongLists() {}

    /** Each frame with each line that figures stand on, the pages' habits in turn. */
    static List<Sample> made(List<Faces> faces, Frame... frames) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Frame frame : frames) {
            for (Look.FigureLine line : Look.FigureLine.values()) {
                int n = samples.size();
                Dice dice = new Dice(9100 + n);
                HeadForm form = n % 2 == 0 ? HeadForm.YEAR_UNIT : HeadForm.TWO_LINES;
                MadeTable table = TableMaker.make(dice, Kind.SUPPORT_LIST, form);
                Look look =
                        new Look(frame, Look.Align.RIGHT, line, 3 + n % 2, 14, 9.5, 1.25, faces.get(n % faces.size()));
                Habits.Pages pages = Habits.Pages.values()[n % Habits.Pages.values().length];
                Habits habits = new Habits(false, true, false, true, n % 3 == 0 ? 0 : 0.3, ".", false, pages);
                samples.add(Sample.set(9100 + n, table, form, look, habits, dice, false));
            }
        }
        return samples;
    }

    /** The lists of these pages. */
    static List<ListTable> read(List<Page> pages) {
        return read(pages, GridFinder.find(pages.stream().map(GridPage::of).toList()));
    }

    private static List<ListTable> read(List<Page> pages, List<Grid> grids) {
        Map<Word, Integer> pageOf = new IdentityHashMap<>();
        pages.forEach(p -> p.lines().forEach(l -> l.words().forEach(w -> pageOf.put(w, p.number()))));
        return ListTables.of(grids, w -> new PlacedWord(pageOf.get(w), w), grid -> "");
    }

    /** Cells read as printed, of those there are. */
    record Found(int right, int all, List<String> missed) {
        Found with(Found other) {
            List<String> both = new ArrayList<>(missed);
            both.addAll(other.missed);
            return new Found(right + other.right, all + other.all, both);
        }

        double share() {
            return (double) right / all;
        }

        @Override
        public String toString() {
            return String.format(
                    "%.4f, %d of %d cells%n%s",
                    share(), right, all, missed.stream().limit(30).collect(Collectors.joining("\n")));
        }
    }

    /**
     * Each row by the read row that most of its cells are in.
     *
     * @param scanned whether words may have a misread letter, or one in six; figures never
     */
    static Found score(Sample sample, List<Page> pages, boolean scanned) {
        return scored(sample, read(pages), scanned);
    }

    /** The same of grids that were found in some other way. */
    static Found score(Sample sample, List<Page> pages, List<Grid> grids) {
        return scored(sample, read(pages, grids), false);
    }

    private static Found scored(Sample sample, List<ListTable> lists, boolean scanned) {
        List<ListRow> rows = new ArrayList<>();
        lists.forEach(table -> rows.addAll(table.rows()));
        Found found = new Found(0, 0, List.of());
        for (MadeTable.Row row : sample.truth().rows()) {
            if (row.stands() == Stands.ITEM) {
                Optional<ListRow> best = rows.stream()
                        .max(Comparator.comparingInt(r -> right(r, row, scanned).size()));
                List<Role> right = best.map(r -> right(r, row, scanned)).orElse(List.of());
                best.ifPresent(rows::remove);
                found = found.with(found(sample, row, best, right));
            }
        }
        return found;
    }

    private static List<Role> right(ListRow read, MadeTable.Row row, boolean scanned) {
        return ROLES.stream()
                .filter(r -> isSame(read.text(r), row.cells().get(ROLES.indexOf(r)), scanned && r != Role.GRANTED))
                .toList();
    }

    private static Found found(Sample sample, MadeTable.Row row, Optional<ListRow> read, List<Role> right) {
        List<String> missed = ROLES.stream()
                .filter(r -> !right.contains(r))
                .map(r -> sample.seed() + " " + sample.look().frame() + " "
                        + row.cells().get(1) + " " + r + ": " + row.cells().get(ROLES.indexOf(r)) + " <- "
                        + read.map(l -> l.text(r)).orElse("nothing"))
                .toList();
        return new Found(right.size(), ROLES.size(), missed);
    }

    private static boolean isSame(String seen, String printed, boolean misread) {
        String a = figure(seen);
        String b = figure(printed);
        boolean words = misread && b.matches("(?U).*\\p{L}.*");
        int most = words ? Math.max(1, b.length() / LETTERS_PER_MISREAD) : 0;
        return a.equals(b) || (most > 0 && new LevenshteinDistance(most).apply(a, b) >= 0);
    }

    private static String figure(String text) {
        return ReadCell.squashed(text).replaceAll("(?i)(?<=\\d)(?:tkr|kr)\\.?$|:-$", "");
    }
}
