package se.stodkoll.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.model.Unit;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** Lists whose rows are lines below each other: who, what for, and a line that is nothing but the amount. */
final class StackedRows {
    private static final ListWords WORDS = ListWords.shipped();

    private final List<TextLine> lines;
    private final Set<Integer> amounts;

    StackedRows(List<TextLine> lines) {
        this.lines = lines;
        this.amounts = IntStream.range(0, lines.size())
                .filter(i -> isAmount(lines.get(i)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The list that most of the amounts' lines are of; empty where fewer than three stand below equally many lines of words. */
    Optional<ListTable> read() {
        for (int height = 1; height <= ListWeights.LINES_BETWEEN; height++) {
            List<Integer> alike = alike(height);
            if (alike.size() >= ListWeights.LINES_ALIKE && 2 * alike.size() > amounts.size()) {
                return Optional.of(table(alike, height));
            }
        }
        return Optional.empty();
    }

    private static boolean isAmount(TextLine line) {
        String text = line.text();
        return Mentions.amounts(text).stream().anyMatch(m -> m.start() == 0 && m.end() >= text.replaceFirst("[\\s.,)]+$", "").length());
    }

    /** The amounts that stand below so many lines of names, which begin below the amount before, or apart. */
    private List<Integer> alike(int height) {
        List<Integer> alike = new ArrayList<>();
        for (int amount : amounts) {
            int first = amount - height;
            boolean begins = first == 0 || first > 0 && (lines.get(first).line().apart() || amounts.contains(first - 1));
            if (first >= 0 && begins && IntStream.range(first, amount).allMatch(this::isName)) {
                alike.add(amount);
            }
        }
        return alike;
    }

    private boolean isName(int i) {
        TextLine line = lines.get(i);
        return line.words().size() <= ListWeights.LONGEST_NAMED && LineItem.begins(line.text()) && !line.text().endsWith(":") && !amounts.contains(i);
    }

    private ListTable table(List<Integer> amounts, int height) {
        boolean second = height > 1 && organisations(amounts, height - 1) > organisations(amounts, height);
        List<ListRow> rows = new ArrayList<>();
        for (int amount : amounts) {
            Map<Role, List<PlacedWord>> cells = new EnumMap<>(Role.class);
            List<PlacedWord> first = lines.get(amount - height).words();
            List<PlacedWord> next = height > 1 ? lines.get(amount - height + 1).words() : List.of();
            cells.put(Role.RECIPIENT, second ? next : first);
            cells.put(Role.PROJECT, second ? first : next);
            cells.put(Role.GRANTED, lines.get(amount).words());
            rows.add(new ListRow(Optional.empty(), cells));
        }
        List<Role> roles = height > 1 ? List.of(Role.RECIPIENT, Role.PROJECT, Role.GRANTED) : List.of(Role.RECIPIENT, Role.GRANTED);
        String above = ListTables.above(lines, amounts.get(0) - height);
        double named = (double) Math.max(organisations(amounts, height), height > 1 ? organisations(amounts, height - 1) : 0) / amounts.size();
        return new ListTable(roles, rows, Unit.SEK, ListWeights.BY_ORDER, 2 * named + (WORDS.isGiving(above) ? ListWeights.GIVING : 0) + (height > 1 ? ListWeights.NAMES : 0));
    }

    /** How many of the lines so far above their amounts are organisations. */
    private long organisations(List<Integer> amounts, int above) {
        return amounts.stream().filter(a -> WORDS.isOrganisation(lines.get(a - above).text())).count();
    }
}
