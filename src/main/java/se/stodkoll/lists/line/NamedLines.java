package se.stodkoll.lists.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import se.stodkoll.lists.row.LineItem;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.model.value.Unit;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.mention.Mention;

/** Lists of names under a line that says what they all got, or each of them, or that they were turned down. */
final class NamedLines {
    private static final ListWords WORDS = ListWords.shipped();

    private final List<TextLine> lines;
    private final List<Optional<LineItem>> items;
    private final int usual;
    private final IntPredicate runsOn;

    /**
     * @param items what each line is by itself
     * @param usual characters of most long lines
     * @param runsOn whether a line goes on with the sentence of the one before
     */
    NamedLines(List<TextLine> lines, List<Optional<LineItem>> items, int usual, IntPredicate runsOn) {
        this.lines = lines;
        this.items = items;
        this.usual = usual;
        this.runsOn = runsOn;
    }

    /** Names under a line that says what they all got, "Följande projekt har beviljats medel:", or each: "50 000 kronor vardera går till". */
    List<ListTable> read() {
        List<ListTable> tables = new ArrayList<>();
        List<ListRow> shared = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String said = (i > 0 && runsOn.test(i) ? lines.get(i - 1).text() + " " : "")
                    + lines.get(i).text();
            Optional<List<PlacedWord>> each = each(i);
            Optional<String> word = lines.get(i).text().endsWith(":") ? WORDS.given(said) : Optional.empty();
            List<List<PlacedWord>> names = each.isPresent() || word.isPresent() ? names(i + 1) : List.of();
            if (each.isPresent() && names.size() > 1) {
                shared.addAll(alike(
                        names, WORDS.isOfProjects(TextLine.textOf(lines.subList(0, i))), Role.GRANTED, each.get()));
            } else if (word.isPresent() && names.size() >= ListWeights.LINES_ALIKE) {
                tables.add(namedList(
                        alike(names, WORDS.isOfProjects(said), Role.OUTCOME, outcome(i, word.get())), Role.OUTCOME));
            }
        }
        if (!shared.isEmpty()) {
            tables.add(namedList(shared, Role.GRANTED));
        }
        return tables;
    }

    private static ListTable namedList(List<ListRow> rows, Role told) {
        return new ListTable(
                List.of(Role.RECIPIENT, Role.PROJECT, told), rows, Unit.SEK, ListWeights.BY_ORDER, ListWeights.GIVEN);
    }

    /** Names as rows, of each of which the same words tell the same. */
    private static List<ListRow> alike(
            List<List<PlacedWord>> names, boolean projects, Role told, List<PlacedWord> words) {
        List<ListRow> rows = new ArrayList<>();
        for (Map<Role, List<PlacedWord>> read : new ItemNames(names, projects).read()) {
            Map<Role, List<PlacedWord>> cells = new EnumMap<>(Role.class);
            cells.putAll(read);
            cells.put(told, words);
            rows.add(new ListRow(Optional.empty(), cells));
        }
        return rows;
    }

    /** The amount of a line that says that each of those named below gets it: "50 000 kronor vardera går till". */
    private Optional<List<PlacedWord>> each(int line) {
        List<PlacedWord> words = lines.get(line).words();
        String text = PlacedWord.textOf(words);
        List<Mention.Amount> amounts = Mentions.amounts(text);
        return amounts.size() == 1 && WORDS.isEach(text) && !text.endsWith(".")
                ? Optional.of(PlacedWord.within(
                        words, amounts.get(0).start(), amounts.get(0).end()))
                : Optional.empty();
    }

    /** The words of a line that say what was decided; all of it where they began above. */
    private List<PlacedWord> outcome(int line, String said) {
        List<PlacedWord> words = lines.get(line).words();
        List<String> deciding = List.of(said.split(" "));
        List<PlacedWord> own = words.stream()
                .filter(w -> deciding.contains(w.text().replaceFirst("[:.,]+$", "")))
                .toList();
        return own.isEmpty() ? words : own;
    }

    /** Whether a line may be another name of a list, by its bullet, length and end. */
    private boolean isNameLine(int i, boolean bullets) {
        return i < lines.size()
                && WORDS.isBullet(lines.get(i).words().get(0).text()) == bullets
                && lines.get(i).words().size() <= ListWeights.LONGEST_NAMED
                && !lines.get(i).text().matches(".*[.:]");
    }

    /** The lines from one on that are names: short, begun with a capital, without an amount, ended by no full stop. */
    private List<List<PlacedWord>> names(int first) {
        boolean bullets = WORDS.isBullet(lines.get(first).words().get(0).text());
        List<List<PlacedWord>> names = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            List<PlacedWord> words = lines.get(i).words();
            boolean bullet = WORDS.isBullet(words.get(0).text());
            List<PlacedWord> name = bullet ? words.subList(1, words.size()) : words;
            boolean runs =
                    bullets && !bullet && i > first && lines.get(i - 1).text().length() > ListWeights.SHORT * usual;
            if (runs) {
                names.add(ListRow.joined(names.remove(names.size() - 1), name));
                continue;
            }
            if (bullet
                    && !bullets
                    && !names.isEmpty()
                    && WORDS.isPlace(PlacedWord.textOf(name).replaceFirst("/.*", ""))) {
                names.add(ListRow.joined(names.remove(names.size() - 1), words)); // "- Tallmo" below a name says where
                continue;
            }
            String text = PlacedWord.textOf(name);
            boolean together = names.size() > 1
                    && !lines.get(i - 1).line().apart()
                    && WORDS.isBullet(lines.get(i - 1).words().get(0).text()) == bullets
                    && lines.get(i).line().apart()
                    && !isNameLine(i + 1, bullets); // what heads other words, apart from names that stand together
            if (together
                    || each(i).isPresent()
                    || bullet != bullets
                    || name.isEmpty()
                    || name.size() > ListWeights.LONGEST_NAMED
                    || !ListWords.begins(text)
                    || text.matches(".*[.:]")
                    || items.get(i).isPresent()) {
                break;
            }
            names.add(name);
        }
        return names;
    }
}
