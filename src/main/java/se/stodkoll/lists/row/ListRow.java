package se.stodkoll.lists.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.text.PlacedWord;

/**
 * A row of a list.
 *
 * @param group the heading it stands under, as printed
 * @param cells words by role; roles without words are left out
 */
public record ListRow(Optional<String> group, Map<Role, List<PlacedWord>> cells) {
    private static final Pattern BEHIND = Pattern.compile("(?:[\\s:,;\u2013]|(?<=\\s)-|[.\u2026_\u00b7]{2,})+$");

    /** No kronor at all: whoever gets them is turned down. */
    private static final Pattern NOTHING =
            Pattern.compile("(?iu)0(?:,0+)?\\s?" + ListWords.shipped().pattern("money") + "?(?:[,(.].*)?");

    public ListRow {
        Map<Role, List<PlacedWord>> copy = new EnumMap<>(Role.class);
        cells.forEach((role, words) -> {
            if (!words.isEmpty()) {
                copy.put(role, List.copyOf(words));
            }
        });
        cells = copy;
    }

    /** Its words in a role; none where it has none. */
    public List<PlacedWord> cell(Role role) {
        return cells.getOrDefault(role, List.of());
    }

    /** The same, a blank between the words, without marks that part them from what stands beside them. */
    public String text(Role role) {
        String text = BEHIND.matcher(PlacedWord.textOf(cell(role))).replaceFirst("");
        if (text.startsWith("(") && (role.isAmount() || text.endsWith(")")) && text.indexOf('(', 1) < 0) {
            text = text.substring(1);
        }
        text = role == Role.RECIPIENT || role == Role.PROJECT
                ? ListWords.shipped().unstopped(text)
                : text;
        boolean opened = text.indexOf('(') >= 0;
        return text.endsWith(")") && !opened
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    public static List<PlacedWord> joined(List<PlacedWord> first, List<PlacedWord> second) {
        List<PlacedWord> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** Whether its words say that it was turned down. */
    public boolean isRejected() {
        ListWords words = ListWords.shipped();
        boolean headed = cell(Role.OUTCOME).isEmpty()
                && group.filter(words::isOfRejected).isPresent();
        return headed
                || words.isRejected(text(Role.OUTCOME))
                || words.isRefusing(text(Role.OUTCOME))
                || words.isRejected(text(Role.GRANTED))
                || NOTHING.matcher(text(Role.GRANTED)).matches();
    }

    /** Whether it says in words that something else was done than granting or turning down: "Attesterat 412 377 kr". */
    public boolean isOfOtherKind() {
        String said = text(Role.OUTCOME).isEmpty()
                ? ListWords.shipped().before(PlacedWord.textOf(cell(Role.GRANTED)))
                : text(Role.OUTCOME);
        return !said.isEmpty()
                && !ListWords.shipped().isOutcome(said)
                && ListWords.shipped().given(said).isEmpty()
                && !ListWords.shipped().isRefusing(said);
    }

    /** This row with the further words of another behind its own. */
    public ListRow with(ListRow below) {
        Map<Role, List<PlacedWord>> all = new EnumMap<>(Role.class);
        all.putAll(cells);
        below.cells.forEach((role, words) -> all.merge(role, words, ListRow::joined));
        return new ListRow(group, all);
    }
}
