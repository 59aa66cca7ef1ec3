package se.stodkoll.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** Lists in lines of text: three lines or more that look alike, each a name and an amount. */
final class TextLists {
    private static final ListWords WORDS = ListWords.shipped();

    private final List<TextLine> lines;
    private final List<ListTable> tables = new ArrayList<>();

    TextLists(List<TextLine> lines) {
        this.lines = lines;
    }

    /** An item and the heading that it stands under. */
    private record Grouped(LineItem item, Optional<String> group) {}

    List<ListTable> read() {
        List<Grouped> open = new ArrayList<>();
        Optional<String> group = Optional.empty();
        int between = 0;
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<LineItem> item = LineItem.of(words(i));
            boolean goesOn = item.isPresent() && (open.isEmpty() || isLike(open.get(0).item(), item.get()));
            if (item.isPresent() && !goesOn || between > ListWeights.LINES_BETWEEN) {
                close(open, first);
            }
            if (item.isPresent()) {
                first = open.isEmpty() ? i : first;
                open.add(new Grouped(item.get(), group));
                between = 0;
            } else {
                between = words(i).size() > ListWeights.LONGEST_NAME ? ListWeights.LINES_BETWEEN + 1 : between + 1;
                group = lines.get(i).text().endsWith(":") ? Optional.of(lines.get(i).text()) : group;
            }
        }
        close(open, first);
        return tables;
    }

    /** The words of a line, with those of the next where a bulleted one goes on there. */
    private List<PlacedWord> words(int i) {
        List<PlacedWord> words = lines.get(i).words();
        boolean begun = WORDS.isBullet(words.get(0).text()) && i + 1 < lines.size() && LineItem.of(words).isEmpty();
        if (!begun || WORDS.isBullet(lines.get(i + 1).words().get(0).text())) {
            return words;
        }
        List<PlacedWord> both = new ArrayList<>(words);
        both.addAll(lines.get(i + 1).words());
        return LineItem.of(both).isPresent() ? both : words;
    }

    private static boolean isLike(LineItem a, LineItem b) {
        return a.shape() == b.shape() && a.bullet() == b.bullet();
    }

    private void close(List<Grouped> open, int first) {
        List<Grouped> items = open.stream().filter(g -> !WORDS.isSum(ListRow.text(g.item().name()))).toList();
        open.clear();
        if (items.size() < ListWeights.LINES_ALIKE) {
            return;
        }
        long brackets = items.stream().filter(g -> g.item().bracket() < g.item().name().size()).count();
        boolean parted = 2 * brackets > items.size();
        List<ListRow> rows = items.stream().map(g -> row(g, parted)).toList();
        long named = rows.stream().filter(r -> WORDS.isOrganisation(r.text(Role.RECIPIENT))).count();
        boolean projects = rows.stream().anyMatch(r -> !r.cell(Role.PROJECT).isEmpty());
        String above = above(first);
        double evidence = 2.0 * named / rows.size()
                + (projects ? 1 : 0)
                + (items.get(0).item().bullet() ? ListWeights.BULLETS : 0)
                + (WORDS.isGiving(above) ? ListWeights.GIVING : 0);
        List<Role> roles = projects ? List.of(Role.RECIPIENT, Role.PROJECT, Role.GRANTED) : List.of(Role.RECIPIENT, Role.GRANTED);
        tables.add(new ListTable(roles, rows, WORDS.unit(above), evidence));
    }

    /** "P (X), 20 000 kr" names the project and who gets it; "X (20 000 kr) för projektet P" who gets it and the project. */
    private static ListRow row(Grouped grouped, boolean parted) {
        LineItem item = grouped.item();
        Map<Role, List<PlacedWord>> cells = new EnumMap<>(Role.class);
        int bracket = parted ? item.bracket() : item.name().size();
        List<PlacedWord> before = item.name().subList(0, bracket);
        List<PlacedWord> inside = item.name().subList(bracket, item.name().size());
        cells.put(Role.RECIPIENT, inside.isEmpty() ? before : inside);
        cells.put(Role.PROJECT, inside.isEmpty() ? project(item) : before);
        cells.put(Role.GRANTED, item.amount());
        return new ListRow(grouped.group(), cells);
    }

    private static List<PlacedWord> project(LineItem item) {
        String rest = ListRow.text(item.rest());
        int letters = item.shape() == LineItem.Shape.BRACKET ? WORDS.projectBefore(rest) : 0;
        int words = 0;
        for (int at = 0; at < letters; words++) {
            at += item.rest().get(words).text().length() + 1;
        }
        return letters == 0 ? List.of() : item.rest().subList(words, item.rest().size());
    }

    private String above(int first) {
        StringBuilder above = new StringBuilder();
        for (int i = Math.max(0, first - ListWeights.LINES_BETWEEN); i < first; i++) {
            above.append(lines.get(i).text()).append('\n');
        }
        return above.toString();
    }
}
