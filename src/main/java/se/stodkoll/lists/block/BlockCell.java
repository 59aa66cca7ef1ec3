package se.stodkoll.lists.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.lists.row.AmountPair;
import se.stodkoll.lists.row.CellLook;
import se.stodkoll.lists.row.LineItem;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/**
 * A cell that is a line of its own, or a label and its value in one.
 *
 * @param label words of the label in front of it, empty where it has none
 * @param look of its words
 * @param words without the label
 */
record BlockCell(String label, CellLook look, List<PlacedWord> words) {
    private static final ListWords WORDS = ListWords.shipped();

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\W*");
    private static final Pattern END = Pattern.compile("[\\s.,)]+$");
    private static final Pattern ENUMERATOR = Pattern.compile("\\d{1,2}[.)]");

    /**
     * What tells one column of uneven blocks from the others.
     *
     * @param label its head, empty for one that has none
     * @param look of its cells, where it has no label
     * @param number among those of the same label or look in a block, from 0
     */
    record Column(String label, Optional<CellLook> look, int number) {}

    /** The cells of a line: its labels with their values; the sum of a line that sums up years, which are none of their own; else all of it. */
    static List<BlockCell> of(TextLine line) {
        List<BlockCell> labelled = labelled(line.words());
        if (!labelled.isEmpty()) {
            return labelled;
        }
        if (line.words().size() > 1
                && ENUMERATOR.matcher(line.words().get(0).text()).matches()) {
            List<PlacedWord> numbered = line.words().subList(1, line.words().size());
            return List.of(new BlockCell("", look(PlacedWord.textOf(numbered)), numbered));
        }
        if (YEAR.matcher(line.words().get(0).text()).matches()
                && look(PlacedWord.textOf(line.words().subList(1, line.words().size()))) == CellLook.AMOUNT) {
            return List.of();
        }
        Optional<LineItem> item =
                LineItem.of(line.words()).filter(i -> !i.amount().isEmpty());
        return List.of(
                item.filter(i -> WORDS.isSum(PlacedWord.textOf(i.name()))).isPresent()
                        ? new BlockCell("", CellLook.AMOUNT, item.get().amount())
                        : new BlockCell("", look(line.text()), line.words()));
    }

    private static CellLook look(String text) {
        CellLook look = CellLook.of(text);
        String bare = END.matcher(text).replaceFirst("");
        boolean amount = AmountPair.is(text)
                || look == CellLook.WORDS
                        && Mentions.amounts(text).stream().anyMatch(m -> m.start() == 0 && m.end() >= bare.length());
        return amount ? CellLook.AMOUNT : look;
    }

    /** Labels that are known, and what stands behind each; empty where a line does not begin with one. */
    private static List<BlockCell> labelled(List<PlacedWord> words) {
        List<BlockCell> cells = new ArrayList<>();
        int value = 0;
        String label = "";
        for (int i = 0; i < words.size(); i++) {
            Optional<Integer> from = words.get(i).text().endsWith(":")
                    ? labelFrom(words, value, i)
                    : isNumbers(words, i) ? Optional.of(i) : Optional.empty();
            if (from.isEmpty()) {
                continue;
            }
            if (cells.isEmpty() && label.isEmpty() && from.get() > 0) {
                return List.of();
            }
            add(cells, label, words.subList(value, from.get()));
            label = PlacedWord.textOf(words.subList(from.get(), i + 1)).replaceFirst(":$", "");
            value = i + 1;
        }
        add(cells, label, words.subList(value, words.size()));
        return cells;
    }

    /** "Dnr NRN 2019/77": a number's label needs no colon. */
    private static boolean isNumbers(List<PlacedWord> words, int i) {
        return WORDS.role(words.get(i).text()).filter(r -> r == Role.NUMBER).isPresent()
                && CellLook.of(PlacedWord.textOf(words.subList(i + 1, words.size()))) == CellLook.NUMBER;
    }

    private static void add(List<BlockCell> cells, String label, List<PlacedWord> words) {
        if (!label.isEmpty() && !words.isEmpty()) {
            cells.add(new BlockCell(label, look(PlacedWord.textOf(words)), words));
        }
    }

    /** Where the known label begins that ends with a word, behind the value before it; empty where there is none. */
    private static Optional<Integer> labelFrom(List<PlacedWord> words, int behind, int last) {
        for (int from = Math.max(behind, last + 1 - ListWeights.LONGEST_LABEL); from <= last; from++) {
            String label = PlacedWord.textOf(words.subList(from, last + 1)).replaceFirst(":$", "");
            if (!label.isEmpty() && Character.isUpperCase(label.charAt(0)) && WORDS.isHead(label)) {
                return Optional.of(from);
            }
        }
        return Optional.empty();
    }

    /** Whether it says what somebody got. */
    boolean isTold() {
        return look == CellLook.AMOUNT
                || look == CellLook.OUTCOME && words.size() <= ListWeights.LONGEST_LABEL
                || look == CellLook.NIL;
    }

    /** Cells by their columns: their labels; else what they look like, and the how-manieth of those they are. */
    static Map<Column, List<PlacedWord>> byColumn(List<BlockCell> cells) {
        Map<Column, List<PlacedWord>> columns = new LinkedHashMap<>();
        for (BlockCell cell : cells) {
            Optional<CellLook> look = cell.label().isEmpty() ? Optional.of(kind(cell.look())) : Optional.empty();
            int number = (int) columns.keySet().stream()
                    .filter(c -> c.label().equals(cell.label()) && c.look().equals(look))
                    .count();
            columns.put(new Column(cell.label(), look, number), cell.words());
        }
        return columns;
    }

    /** Names of organisations and other words stand in the order that they come in. */
    private static CellLook kind(CellLook look) {
        return look == CellLook.ORGANISATION || look == CellLook.SUPPORT_TYPE || look == CellLook.PLACE
                ? CellLook.WORDS
                : look == CellLook.NIL ? CellLook.AMOUNT : look;
    }
}
