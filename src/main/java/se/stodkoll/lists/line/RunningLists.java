package se.stodkoll.lists.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.lists.row.LinesAbove;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.mention.Mention;

/**
 * Lists whose rows are no lines: names parted by commas under the amount that each of them gets, and entries of who, what for and how
 * much parted by semicolons.
 */
public final class RunningLists {
    private static final ListWords WORDS = ListWords.shipped();
    private static final Pattern STOP = Pattern.compile(".*\\p{Ll}{3}\\.");

    private final List<TextLine> lines;

    public RunningLists(List<TextLine> lines) {
        this.lines = lines;
    }

    public List<ListTable> read() {
        List<ListTable> tables = new ArrayList<>();
        underAmounts().ifPresent(tables::add);
        for (int i = 0; i < lines.size(); i = end(i)) {
            entries(i, end(i)).ifPresent(tables::add);
        }
        return tables;
    }

    /** "100 000 kr:" over "A, B, C": an amount alone in its line, and names below. */
    private Optional<ListTable> underAmounts() {
        List<ListRow> rows = new ArrayList<>();
        int headings = 0;
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            Optional<List<PlacedWord>> amount = amountAlone(lines.get(i));
            if (amount.isEmpty()) {
                continue;
            }
            List<List<PlacedWord>> names = parted(words(i + 1, end(i + 1)), ",");
            if (!names.isEmpty() && names.stream().allMatch(RunningLists::isName)) {
                first = first < 0 ? i : first;
                headings++;
                names.forEach(n -> rows.add(row(n, List.of(), amount.get())));
            }
        }
        return headings < 2 ? Optional.empty() : table(rows, first);
    }

    private static Optional<List<PlacedWord>> amountAlone(TextLine line) {
        String text = line.text().replaceFirst("\\s*:$", "");
        return Mentions.amounts(text).stream()
                .filter(a -> a.start() == 0 && a.end() == text.length())
                .findFirst()
                .map(a -> line.words());
    }

    /** "A, ladan, 12 000 kr; B, boden, 8 000 kr": the entries of one stretch of lines. */
    private Optional<ListTable> entries(int from, int to) {
        List<ListRow> rows = new ArrayList<>();
        List<List<PlacedWord>> entries = parted(words(from, to), ";");
        if (entries.size() < ListWeights.LINES_ALIKE) {
            return Optional.empty(); // most stretches of lines are running text without a semicolon
        }
        for (List<PlacedWord> entry : entries) {
            entry(entry).ifPresent(rows::add);
        }
        return rows.size() < ListWeights.LINES_ALIKE || rows.size() < entries.size() - 1
                ? Optional.empty()
                : table(rows, from);
    }

    /** Who, perhaps what for, and how much; words with a colon may lead to the first entry, a sentence follow the last. */
    private static Optional<ListRow> entry(List<PlacedWord> all) {
        int lead = all.size();
        while (lead > 0 && !all.get(lead - 1).text().endsWith(":")) {
            lead--;
        }
        List<PlacedWord> words = all.subList(lead, all.size());
        String text = PlacedWord.textOf(words);
        Optional<Mention.Amount> amount = Mentions.amounts(text).stream().findFirst();
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        int at = PlacedWord.at(words, amount.get().start());
        List<List<PlacedWord>> named = parted(words.subList(0, at), ",");
        if (at == 0
                || named.isEmpty()
                || named.size() > 2
                || !words.get(at - 1).text().endsWith(",")
                || !isName(named.get(0))) {
            return Optional.empty();
        }
        List<PlacedWord> printed =
                PlacedWord.within(words, amount.get().start(), amount.get().end());
        return Optional.of(row(named.get(0), named.size() > 1 ? named.get(1) : List.of(), printed));
    }

    private static boolean isName(List<PlacedWord> words) {
        String text = PlacedWord.textOf(words);
        return words.size() <= ListWeights.LONGEST_GROUP
                && ListWords.begins(text)
                && Character.isLetter(text.charAt(0))
                && !STOP.matcher(text).matches()
                && !WORDS.isSum(text);
    }

    private static ListRow row(List<PlacedWord> name, List<PlacedWord> purpose, List<PlacedWord> amount) {
        Map<Role, List<PlacedWord>> cells = new EnumMap<>(Role.class);
        cells.put(Role.RECIPIENT, name);
        if (!purpose.isEmpty()) {
            cells.put(Role.PROJECT, purpose);
        }
        cells.put(Role.GRANTED, amount);
        return new ListRow(Optional.empty(), cells);
    }

    private Optional<ListTable> table(List<ListRow> rows, int first) {
        String above = LinesAbove.of(lines, first);
        List<Role> roles = rows.stream()
                .flatMap(r -> r.cells().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        double named = rows.stream()
                .mapToDouble(r -> WORDS.likeness(r.text(Role.RECIPIENT)))
                .average()
                .orElse(0);
        double evidence = 2 * named + WORDS.giving(above);
        return Optional.of(new ListTable(roles, rows, WORDS.unit(above), ListWeights.BY_ORDER, evidence));
    }

    /** Behind the last line that goes on with one, without a line that stands apart. */
    private int end(int from) {
        int to = from + 1;
        while (to < lines.size()
                && !lines.get(to).line().apart()
                && amountAlone(lines.get(to)).isEmpty()) {
            to++;
        }
        return Math.min(to, lines.size());
    }

    private List<PlacedWord> words(int from, int to) {
        return lines.subList(from, to).stream().flatMap(l -> l.words().stream()).toList();
    }

    /** The stretches of words between those that end with a mark. */
    private static List<List<PlacedWord>> parted(List<PlacedWord> words, String mark) {
        List<List<PlacedWord>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().endsWith(mark) || i + 1 == words.size()) {
                parts.add(words.subList(from, i + 1));
                from = i + 1;
            }
        }
        return parts;
    }
}
