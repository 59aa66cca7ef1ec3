package se.stodkoll.lists.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.lists.row.LineItem;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.text.PlacedWord;

/** What the words behind an item's amount say: what for, to whom, what was decided. */
final class ItemRest {
    private static final ListWords WORDS = ListWords.shipped();

    /** What a label behind an amount may tell: no amount more. */
    private static final Set<Role> BEHIND = Stream.of(Role.values())
            .filter(r -> !r.isAmount())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));

    private ItemRest() {}

    /** What stands before the amount; behind "till" where it stands first, up to what it is for. */
    static List<PlacedWord> name(LineItem item) {
        if (item.shape() != LineItem.Shape.FIRST) {
            return item.name();
        }
        List<PlacedWord> all = from(item.rest(), WORDS.to(PlacedWord.textOf(item.rest())));
        for (int i = 1; i < all.size(); i++) {
            if (WORDS.projectBefore(PlacedWord.textOf(all.subList(i, all.size()))) > 0) {
                return all.subList(0, i);
            }
        }
        return all;
    }

    /** What the words behind the amount say: what for, or to whom where the line began with what for. */
    static void tell(LineItem item, Map<Role, List<PlacedWord>> cells) {
        List<PlacedWord> rest = item.rest();
        if (item.shape() == LineItem.Shape.FIRST) {
            List<PlacedWord> all = from(rest, WORDS.to(PlacedWord.textOf(rest)));
            List<PlacedWord> purpose = all.subList(name(item).size(), all.size());
            cells.computeIfAbsent(Role.PROJECT, r -> from(purpose, WORDS.projectBefore(PlacedWord.textOf(purpose))));
            return;
        }
        List<PlacedWord> told = told(item);
        String text = PlacedWord.textOf(told);
        sentences(item, cells);
        int letters = WORDS.projectBefore(text);
        if (letters == 0) {
            named(item, told, cells);
            return;
        }
        List<PlacedWord> name = from(told, letters);
        boolean recipient = WORDS.to(text) > 0
                && WORDS.isOrganisation(PlacedWord.textOf(name))
                && !WORDS.isOrganisation(PlacedWord.textOf(item.name()));
        if (recipient) {
            cells.putIfAbsent(Role.PROJECT, cells.getOrDefault(Role.RECIPIENT, List.of()));
            cells.put(Role.RECIPIENT, name);
        } else if (cells.getOrDefault(Role.PROJECT, List.of()).isEmpty()) {
            cells.put(Role.PROJECT, name);
        }
    }

    /** "Tallmo teater, 70 000 kr, Vinterlinne", "Tallmo teater (70 000 kr): Vinterlinne": what it is for behind a mark. */
    private static void named(LineItem item, List<PlacedWord> told, Map<Role, List<PlacedWord>> cells) {
        boolean parted = !item.amount().isEmpty()
                && (PlacedWord.textOf(item.amount()).matches(".*[,:;]")
                        || told.size() < item.rest().size());
        String text = PlacedWord.textOf(told);
        boolean name = !told.isEmpty()
                && told.size() <= ListWeights.LONGEST_NAMED
                && ListWords.begins(text)
                && !text.endsWith(".")
                && !text.contains(":")
                && !WORDS.isOutcome(text);
        if (parted && name && cells.getOrDefault(Role.PROJECT, List.of()).isEmpty()) {
            cells.put(WORDS.isPlace(text) ? Role.PLACE : Role.PROJECT, told);
        }
    }

    /**
     * "Sökande: X" behind an item's amount or below it: where a label tells who gets it, what the line began with is what for.
     *
     * @param wanted roles that a label may tell here
     */
    static void labelled(List<PlacedWord> words, Set<Role> wanted, Map<Role, List<PlacedWord>> cells) {
        String text = PlacedWord.textOf(words);
        int colon = text.indexOf(':');
        Optional<Role> role =
                colon > 0 ? WORDS.role(text.substring(0, colon)).filter(wanted::contains) : Optional.empty();
        if (role.isEmpty()) {
            return;
        }
        List<PlacedWord> taken = cells.getOrDefault(Role.RECIPIENT, List.of());
        if (role.get() == Role.RECIPIENT && !taken.isEmpty()) {
            cells.put(Role.PROJECT, taken);
        }
        cells.put(role.get(), from(words, colon + 2));
    }

    /** "52 000 kr. Fågeltorn vid Svartmossen. Avslag, ofullständig ansökan.": the first sentence says what for, one of them perhaps what was decided. */
    private static void sentences(LineItem item, Map<Role, List<PlacedWord>> cells) {
        List<List<PlacedWord>> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < item.rest().size(); i++) {
            String word = item.rest().get(i).text();
            if (WORDS.isStopped(word)
                    || word.endsWith(")")
                    || i + 1 == item.rest().size()) {
                all.add(item.rest().subList(from, i + 1));
                from = i + 1;
            }
        }
        all.stream()
                .filter(s -> WORDS.isRejected(PlacedWord.textOf(s)))
                .findFirst()
                .ifPresent(s -> cells.put(Role.OUTCOME, s));
        all.forEach(s -> labelled(s, BEHIND, cells));
        boolean stopped =
                !item.amount().isEmpty() && PlacedWord.textOf(item.amount()).endsWith(".");
        if (stopped
                && !all.isEmpty()
                && cells.getOrDefault(Role.PROJECT, List.of()).isEmpty()) {
            List<PlacedWord> first = all.get(0);
            boolean names = first.size() <= ListWeights.LONGEST_NAMED
                    && ListWords.begins(PlacedWord.textOf(first))
                    && !PlacedWord.textOf(first).contains(":")
                    && !WORDS.isRejected(PlacedWord.textOf(first));
            if (names) {
                cells.put(Role.PROJECT, first);
            }
        }
    }

    /** The words behind the amount, without the marks that part them from it. */
    static List<PlacedWord> told(LineItem item) {
        return item.rest().stream().dropWhile(w -> WORDS.isMark(w.text())).toList();
    }

    /** The words behind so many letters. */
    static List<PlacedWord> from(List<PlacedWord> words, int letters) {
        int count = 0;
        for (int at = 0; at < letters && count < words.size(); count++) {
            at += words.get(count).text().length() + 1;
        }
        return words.subList(count, words.size());
    }
}
