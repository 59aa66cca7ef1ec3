package se.stodkoll.lists.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.text.PlacedWord;

/** Which words of a list's lines name who gets it and which what for: judged over all of its lines together. */
final class ItemNames {
    private static final ListWords WORDS = ListWords.shipped();

    /** What parts the two names of a line, the surest first. */
    private enum Separator {
        QUOTE,
        BRACKET,
        DASH,
        COLON,
        STOP,
        COMMA,
        /** Each line's own surest: a list written by hand parts them now so and now so. */
        ANY
    }

    private static final Set<Separator> EACH = EnumSet.complementOf(EnumSet.of(Separator.ANY));
    private static final Set<Separator> APART = EnumSet.range(Separator.QUOTE, Separator.COLON);

    private final List<List<PlacedWord>> names;
    private final boolean projects;

    /**
     * @param names what each line names, without its amount
     * @param projects whether the words over the list say that its lines are projects
     */
    ItemNames(List<List<PlacedWord>> names, boolean projects) {
        this.names = names;
        this.projects = projects;
    }

    /** The words of each line by role, in the lines' order. */
    List<Map<Role, List<PlacedWord>>> read() {
        return PurposeCut.parted(byMarks());
    }

    private List<Map<Role, List<PlacedWord>>> byMarks() {
        Optional<Separator> separator = separator();
        Optional<List<Map<Role, List<PlacedWord>>>> placed = separator.flatMap(this::placed);
        if (placed.isPresent()) {
            return placed.get();
        }
        Role whole = projects && organisations(Function.identity()) < ListWeights.SHARE_OF_NAMES
                ? Role.PROJECT
                : Role.RECIPIENT;
        if (separator.isEmpty()) {
            return names.stream().map(n -> cells(n, whole, List.of(), whole)).toList();
        }
        Role second = second(separator.get());
        List<Map<Role, List<PlacedWord>>> read = new ArrayList<>();
        for (List<PlacedWord> name : names) {
            int parted = at(name, separator.get(), second == Role.RECIPIENT);
            int at = parted < 0 && second != Role.PLACE ? apart(name) : parted;
            Role first = second == Role.RECIPIENT ? Role.PROJECT : Role.RECIPIENT;
            Role alone = WORDS.isOrganisation(PlacedWord.textOf(name)) ? Role.RECIPIENT : whole;
            read.add(
                    at < 0
                            ? cells(name, alone, List.of(), alone)
                            : cells(name.subList(0, at), first, name.subList(at, name.size()), second));
        }
        return read;
    }

    /** Where a line parts its two names by a mark that the others do not have; a comma, a stop or a place in brackets may be within a name. */
    private static int apart(List<PlacedWord> name) {
        return starts(name, APART, false)
                .filter(i -> !WORDS.isPlace(
                        PlacedWord.textOf(name.subList(i, name.size())).replaceAll("[(),;:]+", "")))
                .findFirst()
                .orElse(-1);
    }

    /** "P, X, Ort": where most lines have three names and the last are no more than a word, those are places, and two are left. */
    private Optional<List<Map<Role, List<PlacedWord>>>> placed(Separator separator) {
        List<List<PlacedWord>> before = new ArrayList<>();
        List<List<PlacedWord>> places = new ArrayList<>();
        for (List<PlacedWord> name : names) {
            int first = at(name, separator, false);
            int last = at(name, separator, true);
            boolean place = first > 0
                    && last > first
                    && name.size() - last == 1
                    && !WORDS.isOrganisation(name.get(last).text());
            before.add(place ? name.subList(0, last) : name);
            places.add(place ? name.subList(last, name.size()) : List.of());
        }
        long placed = places.stream().filter(p -> !p.isEmpty()).count();
        if (placed < ListWeights.SHARE_PARTED * names.size()) {
            return Optional.empty();
        }
        List<Map<Role, List<PlacedWord>>> read = new ItemNames(before, projects).byMarks();
        for (int i = 0; i < read.size(); i++) {
            read.get(i).putIfAbsent(Role.PLACE, bare(places.get(i)));
        }
        return Optional.of(read);
    }

    private static Map<Role, List<PlacedWord>> cells(
            List<PlacedWord> first, Role one, List<PlacedWord> second, Role other) {
        Map<Role, List<PlacedWord>> cells = new EnumMap<>(Role.class);
        cells.put(other, bare(second));
        cells.put(one, bare(first));
        return cells;
    }

    /** Without what parts it from the other name. */
    private static List<PlacedWord> bare(List<PlacedWord> words) {
        int from = 0;
        int to = words.size();
        while (from < to && WORDS.isMark(words.get(from).text())) {
            from++;
        }
        while (to > from && WORDS.isMark(words.get(to - 1).text())) {
            to--;
        }
        return words.subList(from, to);
    }

    /** The surest that parts most of the lines. */
    private Optional<Separator> separator() {
        for (Separator each : Separator.values()) {
            long parted = names.stream().filter(n -> at(n, each, false) > 0).count();
            if (parted >= ListWeights.SHARE_PARTED * names.size()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** What stands behind the separator: who gets it where more of those are organisations, or come again; places; else what for. */
    private Role second(Separator separator) {
        double left = weight(separator, n -> n.subList(0, Math.max(0, at(n, separator, false))));
        double right = weight(separator, n -> n.subList(Math.max(0, at(n, separator, true)), n.size()));
        if (separator == Separator.QUOTE) {
            return names.stream().filter(n -> isQuoted(n.get(0).text())).count() * 2 > names.size()
                    ? Role.RECIPIENT
                    : Role.PROJECT;
        }
        double places = share(n ->
                WORDS.isPlace(PlacedWord.textOf(bare(n.subList(Math.max(0, at(n, separator, true)), n.size())))
                        .replaceFirst("[,;:]+$", "")));
        if (places >= ListWeights.SHARE_PARTED) {
            return Role.PLACE;
        }
        boolean named = right > left || right == left && (projects || separator == Separator.BRACKET);
        return named ? Role.RECIPIENT : Role.PROJECT;
    }

    /** How much a side of the separator looks like who gets it. */
    private double weight(Separator separator, Function<List<PlacedWord>, List<PlacedWord>> side) {
        List<List<PlacedWord>> parted =
                names.stream().filter(n -> at(n, separator, false) > 0).toList();
        Set<String> different = new HashSet<>();
        parted.forEach(n -> different.add(PlacedWord.textOf(bare(side.apply(n)))));
        double again = parted.isEmpty() ? 0 : 1.0 - (double) different.size() / parted.size();
        double alike = parted.stream()
                .mapToDouble(n -> WORDS.likeness(PlacedWord.textOf(bare(side.apply(n)))))
                .average()
                .orElse(0);
        return organisations(side) + again + alike;
    }

    private double organisations(Function<List<PlacedWord>, List<PlacedWord>> side) {
        return share(n -> WORDS.isOrganisation(PlacedWord.textOf(bare(side.apply(n)))));
    }

    private double share(Function<List<PlacedWord>, Boolean> holds) {
        return (double) names.stream().filter(holds::apply).count() / Math.max(1, names.size());
    }

    /** The index of the first word of a line's second name, of the last that may be one where asked; -1 for none. */
    private static int at(List<PlacedWord> name, Separator separator, boolean last) {
        if (separator == Separator.ANY) {
            return starts(name, EACH, last).findFirst().orElse(-1);
        }
        int found = -1;
        for (int i = 1; i < name.size() && (last || found < 0); i++) {
            if (parts(name, separator, i)) {
                found = i;
            }
        }
        return found;
    }

    /** Where a line's second name begins by each of several separators that part it. */
    private static Stream<Integer> starts(List<PlacedWord> name, Set<Separator> separators, boolean last) {
        return separators.stream().map(s -> at(name, s, last)).filter(i -> i > 0);
    }

    private static boolean parts(List<PlacedWord> name, Separator separator, int i) {
        String before = name.get(i - 1).text();
        String word = name.get(i).text();
        return switch (separator) {
            case QUOTE -> isQuoted(word) || isQuoted(name.get(0).text()) && before.matches(".*[”\"“»][,:;]?");
            case BRACKET ->
                word.startsWith("(") && name.get(name.size() - 1).text().matches(".*\\)[,:;]?");
            case DASH -> before.matches("[-–—/|•·]") && i > 1;
            case COLON -> before.length() > 1 && before.endsWith(":");
            case STOP -> WORDS.isStopped(before);
            case ANY -> false;
            case COMMA -> before.length() > 1 && (before.endsWith(",") || before.endsWith(";"));
        };
    }

    private static boolean isQuoted(String word) {
        return word.matches("[”\"“«».‘’'].*");
    }
}
