package se.stodkoll.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.stodkoll.lists.block.BlockRows;
import se.stodkoll.lists.block.HeadedAmounts;
import se.stodkoll.lists.block.LabelledRows;
import se.stodkoll.lists.cell.GridLists;
import se.stodkoll.lists.line.RunningLists;
import se.stodkoll.lists.line.TextLists;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** The door of the package: the lists of who got what among the tables or the lines of a paper. */
public final class ListTables {
    private ListTables() {}

    /**
     * Those among grids.
     *
     * @param grids in the order of their pages
     * @param placed a word of theirs, as and where its page shows it
     * @param above what stands over a grid and may name its unit
     */
    public static List<ListTable> of(
            List<Grid> grids, Function<Word, PlacedWord> placed, Function<Grid, String> above) {
        List<ListTable> tables = new ArrayList<>();
        GridLists open = null;
        String over = "";
        for (Grid grid : grids) {
            if (open != null && open.isContinuedBy(grid)) {
                open.add(grid);
                continue;
            }
            if (open != null) {
                open.table(over).ifPresent(tables::add);
            }
            open = new GridLists(grid, placed);
            over = above.apply(grid);
        }
        if (open != null) {
            open.table(over).ifPresent(tables::add);
        }
        return tables;
    }

    /** Names in lines that a line above them turns down: beside a table of those who got something. */
    public static List<ListTable> refused(List<TextLine> lines, Predicate<String> tells) {
        return new TextLists(lines, tells).refused();
    }

    /** Whether words are the heads of such a list: who, how much, and two columns more; those of amounts may go on from others. */
    public static boolean isHead(List<String> words) {
        Set<Role> roles = words.stream()
                .flatMap(
                        w -> ListWords.shipped()
                                .role(w)
                                .filter(r -> r == Role.GRANTED || Character.isUpperCase(w.charAt(0)))
                                .stream())
                .collect(Collectors.toSet());
        return roles.size() >= ListWeights.HEADS && roles.contains(Role.GRANTED) && roles.contains(Role.RECIPIENT);
    }

    /** Whether a text is one column's head and no more, perhaps with its year: "Bidrag 2019". */
    public static boolean isHead(String text) {
        return ListWords.shipped().isWholeHead(text);
    }

    /** Whether words over lines tell of giving. */
    public static boolean tellsOfGiving(String text) {
        return ListWords.shipped().isGiving(text);
    }

    /**
     * Those among lines of text without columns: each line says what somebody gets.
     *
     * @param tells whether a text tells of an act, as a sentence does and a list's line does not
     */
    public static List<ListTable> ofLines(List<TextLine> lines, Predicate<String> tells) {
        List<ListTable> tables = new ArrayList<>(new LabelledRows(lines).read());
        if (tables.isEmpty()) {
            tables.addAll(new HeadedAmounts(lines).read());
        }
        Map<Integer, Long> rows = lines.stream()
                .flatMap(l -> l.line().cells().stream())
                .collect(Collectors.groupingBy(Cells::table, Collectors.counting()));
        List<TextLine> plain = lines.stream()
                .filter(l ->
                        l.line().cells().filter(c -> rows.get(c.table()) > 1).isEmpty())
                .toList();
        if (tables.isEmpty()) {
            new BlockRows(plain).read().ifPresent(tables::add);
        }
        if (tables.isEmpty()) {
            tables.addAll(new TextLists(plain, tells).read());
        }
        if (tables.isEmpty()) {
            tables.addAll(new RunningLists(plain).read());
        }
        return tables;
    }
}
