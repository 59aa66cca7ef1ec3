package se.stodkoll.lists.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.stodkoll.lists.row.LineItem;
import se.stodkoll.lists.row.LinesAbove;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** Lists in lines of text: lines that look alike, each a name and an amount, or a name under words that say what it got. */
public final class TextLists {
    private static final ListWords WORDS = ListWords.shipped();

    /** What a label below an item may tell. */
    private static final Set<Role> BELOW = EnumSet.of(Role.RECIPIENT, Role.PROJECT, Role.PLACE);

    private final List<TextLine> lines;

    /** What each line is by itself. */
    private final List<Optional<LineItem>> items;

    private final int usual;

    private final NamedLines named;
    private final Predicate<String> tells;

    private final List<ListTable> tables = new ArrayList<>();

    /** @param tells whether a line tells of an act, as a sentence does and a list's line does not */
    public TextLists(List<TextLine> lines, Predicate<String> tells) {
        this.lines = lines;
        this.tells = tells;
        this.items = lines.stream().map(l -> LineItem.of(l.words())).toList();
        int[] lengths = lines.stream().mapToInt(l -> l.text().length()).sorted().toArray();
        this.usual = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.9)];
        this.named = new NamedLines(lines, items, usual, this::isRunOn);
    }

    /** An item, the line it begins in, and the heading that it stands under. */
    private record Grouped(LineItem item, int line, Optional<String> group) {}

    public List<ListTable> read() {
        List<Grouped> open = new ArrayList<>();
        Optional<String> group = Optional.empty();
        int between = 0;
        boolean prose = false;
        for (int i = 0; i < lines.size(); i++) {
            Optional<LineItem> item = isRunOn(i) ? Optional.empty() : item(i).filter(this::isNoSentence);
            if (item.isPresent()) {
                boolean far = prose && !isDescribed(item.get())
                        || between
                                > (isDescribed(item.get()) ? ListWeights.LINES_DESCRIBING : ListWeights.LINES_BETWEEN);
                if (!open.isEmpty() && (far || !isLike(open.get(0).item(), item.get()))) {
                    close(open);
                }
                open.add(new Grouped(item.get(), i, group));
                between = 0;
                prose = false;
            } else {
                prose |= words(i).size() > ListWeights.LONGEST_NAME;
                between++;
                group = isGroup(i) ? Optional.of(lines.get(i).text()) : group;
            }
        }
        close(open);
        tables.addAll(named.read());
        return tables;
    }

    /** Whether a line heads those below it. */
    private boolean isGroup(int i) {
        String text = lines.get(i).text();
        boolean apart = lines.get(i).line().apart()
                && lines.get(i).words().size() <= ListWeights.LONGEST_GROUP
                && !text.endsWith(".");
        return text.endsWith(":") || apart && ListWords.begins(text);
    }

    /** Whether a line goes on with the sentence of the one before. */
    private boolean isRunOn(int i) {
        if (i == 0 || WORDS.isBullet(lines.get(i).words().get(0).text()) || isAmongItems(i)) {
            return false;
        }
        String before = lines.get(i - 1).text();
        return before.length() > Math.max(ListWeights.PROSE_LINE, ListWeights.SHORT * usual)
                && !before.matches(".*[.:;!?)]")
                && items.get(i - 1).isEmpty();
    }

    /** Whether a line is an item as the second above and the next are: the long one between has none of theirs to go on with. */
    private boolean isAmongItems(int i) {
        return i > 1 && i + 1 < lines.size() && isLike(i, i - 2) && isLike(i, i + 1);
    }

    private boolean isLike(int i, int other) {
        return items.get(i).isPresent()
                && items.get(other).filter(o -> isLike(o, items.get(i).get())).isPresent();
    }

    private boolean isNoSentence(LineItem item) {
        return !tells.test(PlacedWord.textOf(item.name()) + " " + PlacedWord.textOf(item.amount()));
    }

    private static boolean isDescribed(LineItem item) {
        return item.bullet() || item.hasUnit();
    }

    private Optional<LineItem> item(int i) {
        List<PlacedWord> words = words(i);
        return words.size() == lines.get(i).words().size() ? items.get(i) : LineItem.of(words);
    }

    /** The words of a line, with those of the next ones where a bulleted one goes on there, up to its amount. */
    private List<PlacedWord> words(int i) {
        List<PlacedWord> words = lines.get(i).words();
        if (!WORDS.isBullet(words.get(0).text()) || items.get(i).isPresent()) {
            return words;
        }
        List<PlacedWord> all = new ArrayList<>(words);
        for (int next = i + 1; next < Math.min(lines.size(), i + 1 + ListWeights.LINES_BETWEEN); next++) {
            TextLine line = lines.get(next);
            if (line.line().apart() || WORDS.isBullet(line.words().get(0).text())) {
                break;
            }
            all.addAll(line.words());
            if (LineItem.of(all).isPresent()) {
                return all;
            }
        }
        return words;
    }

    /** Of one shape; bulleted lines whose amounts have units may stand off their names otherwise. */
    private static boolean isLike(LineItem a, LineItem b) {
        boolean bulleted = a.bullet() && a.hasUnit() && b.hasUnit();
        boolean first = a.shape() == LineItem.Shape.FIRST || b.shape() == LineItem.Shape.FIRST;
        return a.bullet() == b.bullet() && (a.shape() == b.shape() || bulleted && !first);
    }

    private void close(List<Grouped> open) {
        List<Grouped> items = open.stream()
                .filter(g -> !WORDS.isSum(PlacedWord.textOf(g.item().name())))
                .toList();
        open.clear();
        boolean few = items.size() < ListWeights.LINES_ALIKE
                && !(items.size() > 1 && items.stream().allMatch(g -> g.item().hasUnit()));
        if (items.isEmpty() || few) {
            return;
        }
        String above = LinesAbove.of(lines, items.get(0).line());
        List<ListRow> rows = rows(items, above);
        boolean projects = rows.stream().anyMatch(r -> !r.cell(Role.PROJECT).isEmpty());
        double named = rows.stream()
                .mapToDouble(r -> WORDS.likeness(r.text(Role.RECIPIENT)))
                .sum();
        long refused = rows.stream().filter(ListRow::isRejected).count();
        long units = items.stream().filter(g -> g.item().hasUnit()).count();
        long costs =
                rows.stream().filter(r -> WORDS.isCost(r.text(Role.RECIPIENT))).count();
        double evidence = 2.0 * named / rows.size()
                + (projects ? 1 : 0)
                + (refused > 0 ? ListWeights.REFUSED : 0)
                + (named >= ListWeights.SHARE_OF_NAMES * rows.size() ? ListWeights.UNITS * units / rows.size() : 0)
                - ListWeights.COSTS * costs / rows.size()
                + (items.get(0).item().bullet() ? ListWeights.BULLETS : 0)
                + WORDS.giving(TextLine.textOf(lines.subList(
                                0, Math.min(ListWeights.TITLE, items.get(0).line()))) + "\n" + above);
        List<Role> roles =
                projects ? List.of(Role.RECIPIENT, Role.PROJECT, Role.GRANTED) : List.of(Role.RECIPIENT, Role.GRANTED);
        tables.add(new ListTable(
                roles,
                rows,
                WORDS.unit(above),
                ListWeights.BY_ORDER,
                items.size() < ListWeights.LINES_ALIKE && WORDS.given(above).isEmpty() ? 0 : evidence));
    }

    /** "P (X), 20 000 kr" names the project and who gets it; "X (20 000 kr) för projektet P" who gets it and the project. */
    private List<ListRow> rows(List<Grouped> items, String above) {
        List<LeadingWords> leads = items.stream()
                .map(g -> LeadingWords.of(ItemRest.name(g.item())))
                .toList();
        List<List<PlacedWord>> names = leads.stream().map(LeadingWords::name).toList();
        boolean told =
                items.stream().anyMatch(g -> WORDS.projectBefore(PlacedWord.textOf(ItemRest.told(g.item()))) > 0);
        List<Map<Role, List<PlacedWord>>> read = new ItemNames(
                        names, !told && WORDS.isOfProjects(above) && likeness(names) < ListWeights.SHARE_OF_CELLS)
                .read();
        boolean inTwo = areInTwo(items);
        List<ListRow> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            LineItem item = items.get(i).item();
            Map<Role, List<PlacedWord>> cells = new EnumMap<>(Role.class);
            cells.putAll(read.get(i));
            purpose(cells);
            cells.put(Role.NUMBER, leads.get(i).number());
            cells.put(Role.DATE, leads.get(i).date());
            ItemRest.tell(item, cells);
            labelledBelow(items, i, cells);
            describedBelow(items.get(i), inTwo, cells);
            if (!item.amount().isEmpty()) {
                cells.put(Role.GRANTED, item.amount());
            }
            rows.add(new ListRow(items.get(i).group(), cells));
        }
        return rows;
    }

    /** "Ebba Torsell, för studier av barndiabetes": what it is for, behind who gets it. */
    private static void purpose(Map<Role, List<PlacedWord>> cells) {
        List<PlacedWord> name = cells.getOrDefault(Role.RECIPIENT, List.of());
        for (int i = 1;
                i < name.size() && cells.getOrDefault(Role.PROJECT, List.of()).isEmpty();
                i++) {
            List<PlacedWord> rest = name.subList(i, name.size());
            int letters = name.get(i - 1).text().endsWith(",") ? WORDS.projectBefore(PlacedWord.textOf(rest)) : 0;
            if (letters > 0) {
                cells.put(Role.RECIPIENT, name.subList(0, i));
                cells.put(Role.PROJECT, ItemRest.from(rest, letters));
            }
        }
    }

    private static double likeness(List<List<PlacedWord>> names) {
        return names.stream()
                .mapToDouble(n -> WORDS.likeness(PlacedWord.textOf(n)))
                .average()
                .orElse(0);
    }

    /** A line without a bullet right below a bulleted item, or one below each item of a list, says what it is for, or who gets it. */
    private void describedBelow(Grouped grouped, boolean inTwo, Map<Role, List<PlacedWord>> cells) {
        Role other = cells.getOrDefault(Role.RECIPIENT, List.of()).isEmpty() ? Role.RECIPIENT : Role.PROJECT;
        if ((grouped.item().bullet() || inTwo)
                && grouped.item().rest().isEmpty()
                && cells.getOrDefault(other, List.of()).isEmpty()
                && isNamedBelow(grouped.line())) {
            cells.put(other, lines.get(grouped.line() + 1).words());
        }
    }

    /** Whether a name stands right below a line. */
    private boolean isNamedBelow(int above) {
        int below = above + 1;
        if (below >= lines.size()) {
            return false;
        }
        TextLine line = lines.get(below);
        return !line.line().apart()
                && !WORDS.isBullet(line.words().get(0).text())
                && items.get(below).isEmpty()
                && line.words().size() <= ListWeights.LONGEST_NAMED
                && ListWords.begins(line.text())
                && !line.text().contains(":")
                && !tells.test(line.text());
    }

    /** Whether each item is of two lines, a name below its amount. */
    private boolean areInTwo(List<Grouped> items) {
        for (int i = 0; i < items.size(); i++) {
            boolean next = i + 1 == items.size()
                    || items.get(i + 1).line() == items.get(i).line() + 2;
            if (!next || !isNamedBelow(items.get(i).line())) {
                return false;
            }
        }
        return true;
    }

    /** "Organisation: X" below an item says who gets it. */
    private void labelledBelow(List<Grouped> items, int item, Map<Role, List<PlacedWord>> cells) {
        int below = items.get(item).line() + 1;
        int end = item + 1 < items.size() ? items.get(item + 1).line() : lines.size();
        if (below < end) {
            ItemRest.labelled(lines.get(below).words(), BELOW, cells);
        }
    }

    /** Names under a line that says that all of them were turned down. */
    public List<ListTable> refused() {
        return named.read().stream()
                .filter(t -> t.rows().stream().allMatch(ListRow::isRejected))
                .toList();
    }
}
