package se.stodkoll.lists.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.lists.row.AmountPair;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.PlacedWord;

/**
 * Columns whose cells hold two amounts, "150 000 / 110 000": what was applied for and what was granted, parted into a column each. Which is which
 * their head tells, "Sökt / Beviljat"; without one the first is what was applied for where it is nowhere the lesser.
 */
final class PairedColumns {
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");

    private PairedColumns() {}

    /** The heads and rows with each such column in two; the same where there is none. */
    static CellTable parted(CellTable table) {
        CellTable parted = table;
        for (int c = table.heads().size() - 1; c >= 0; c--) {
            parted = isPaired(table, c) ? parted(parted, c) : parted;
        }
        return parted;
    }

    private static boolean isPaired(CellTable table, int column) {
        List<String> filled = table.rows().stream()
                .map(r -> PlacedWord.textOf(r.get(column)))
                .filter(t -> !t.isBlank())
                .toList();
        List<Matcher> pairs = filled.stream()
                .filter(AmountPair::is)
                .map(AmountPair::of)
                .filter(Matcher::matches)
                .toList();
        boolean headed = table.heads().get(column).contains("/");
        boolean lesser = pairs.stream().anyMatch(m -> number(m.group("first")) < number(m.group("second")));
        return pairs.size() > 1 && 2 * pairs.size() > filled.size() && (headed || !lesser);
    }

    private static long number(String text) {
        String digits = NO_DIGITS.matcher(text).replaceAll("");
        return digits.isEmpty() || digits.length() > 12 ? 0 : Long.parseLong(digits);
    }

    private static CellTable parted(CellTable table, int column) {
        List<String> heads = new ArrayList<>(table.heads());
        String head = heads.remove(column);
        int slash = head.indexOf('/');
        ListWords words = ListWords.shipped();
        heads.add(
                column,
                slash < 0
                        ? words.usualHead(Role.GRANTED)
                        : head.substring(slash + 1).strip());
        heads.add(
                column,
                slash < 0
                        ? words.usualHead(Role.APPLIED)
                        : head.substring(0, slash).strip());
        List<List<List<PlacedWord>>> rows = new ArrayList<>();
        for (List<List<PlacedWord>> row : table.rows()) {
            List<List<PlacedWord>> cells = new ArrayList<>(row);
            List<PlacedWord> cell = cells.remove(column);
            Optional<Integer> at = slashOf(cell);
            cells.add(column, at.map(i -> side(cell, i, false)).orElse(List.of()));
            cells.add(column, at.map(i -> side(cell, i, true)).orElse(cell));
            rows.add(cells);
        }
        return new CellTable(heads, rows);
    }

    /** The word of a cell that holds the mark between its two amounts. */
    private static Optional<Integer> slashOf(List<PlacedWord> cell) {
        for (int i = 0; i < cell.size() && AmountPair.is(PlacedWord.textOf(cell)); i++) {
            if (cell.get(i).text().matches(".*[/|].*")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<PlacedWord> side(List<PlacedWord> cell, int mark, boolean first) {
        PlacedWord word = cell.get(mark);
        String[] sides = word.text().split("[/|]", 2);
        List<PlacedWord> words = new ArrayList<>(first ? cell.subList(0, mark) : List.of());
        String own = sides[first ? 0 : 1];
        if (!own.isEmpty()) {
            Word w = word.word();
            words.add(new PlacedWord(
                    word.page(),
                    new Word(own, w.box(), w.confidence(), w.source(), w.font(), List.of(), w.edits(), w.ink())));
        }
        words.addAll(first ? List.of() : cell.subList(mark + 1, cell.size()));
        return words;
    }
}
