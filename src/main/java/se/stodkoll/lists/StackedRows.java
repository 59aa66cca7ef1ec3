package se.stodkoll.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.model.Unit;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** Lists whose rows are lines below each other: who, what for, and a line that is nothing but the amount. */
final class StackedRows {
    private static final ListWords WORDS = ListWords.shipped();

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\W*");

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
        return parted();
    }

    /** Blocks that stand apart: names, and what they get year by year with a line for all of it. */
    private Optional<ListTable> parted() {
        List<ListRow> rows = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).line().apart()) {
                byYears(lines.subList(first, i)).ifPresent(rows::add);
                first = i;
            }
        }
        List<Role> roles = List.of(Role.RECIPIENT, Role.PROJECT, Role.GRANTED);
        return rows.size() < ListWeights.LINES_ALIKE ? Optional.empty() : Optional.of(new ListTable(roles, rows, Unit.SEK, ListWeights.BY_ORDER, ListWeights.GIVEN));
    }

    private static Optional<ListRow> byYears(List<TextLine> block) {
        boolean years = block.stream().anyMatch(l -> l.words().stream().limit(2).anyMatch(w -> YEAR.matcher(w.text()).matches()));
        if (!years) {
            return Optional.empty(); // most blocks, told without looking for amounts
        }
        int names = 0;
        while (names < block.size() && LineItem.of(block.get(names).words()).isEmpty()) {
            names++;
        }
        List<LineItem> items = block.stream().skip(names).flatMap(l -> LineItem.of(l.words()).stream()).toList();
        Optional<LineItem> sum = items.stream().filter(i -> WORDS.isSum(ListRow.text(i.name()))).findFirst();
        boolean yearly = items.size() > 1 && names + items.size() == block.size()
                && items.stream().filter(i -> sum.filter(s -> s == i).isEmpty()).allMatch(i -> YEAR.matcher(ListRow.text(i.name())).matches());
        if (!yearly || sum.isEmpty() || names == 0 || names > ListWeights.LINES_BETWEEN) {
            return Optional.empty();
        }
        Map<Role, List<PlacedWord>> cells = new EnumMap<>(Role.class);
        boolean second = names > 1 && WORDS.isOrganisation(block.get(1).text()) && !WORDS.isOrganisation(block.get(0).text());
        cells.put(Role.RECIPIENT, block.get(second ? 1 : 0).words());
        cells.put(Role.PROJECT, names > 1 ? block.get(second ? 0 : 1).words() : List.of());
        cells.put(Role.GRANTED, sum.get().amount());
        return Optional.of(new ListRow(Optional.empty(), cells));
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
