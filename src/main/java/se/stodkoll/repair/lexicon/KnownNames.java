package se.stodkoll.repair.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What exists: municipalities, counties, regions, bodies, universities and the forms' own labels. Immutable. */
public final class KnownNames {
    private static final List<String> NAMES = List.of(
            "municipalities.txt", "counties.txt", "regions.txt", "authorities.txt", "universities.txt", "terms.txt");

    private final Set<String> words = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();
    private final Map<String, Map<String, String>> following = new HashMap<>();

    private KnownNames() {}

    public static KnownNames load() {
        KnownNames registers = new KnownNames();
        NAMES.stream().flatMap(name -> WordLists.lines(name).stream()).forEach(registers::add);
        WordLists.lines("word-pairs.txt").forEach(registers::addPair);
        return registers;
    }

    private void add(String entry) {
        words.addAll(wordsOf(entry));
        wordsOf(entry).stream().filter(w -> Character.isUpperCase(w.charAt(0))).forEach(w -> capitalised.add(lower(w)));
        addPair(entry);
    }

    /** The words side by side; the last one also in the genitive, as in Region Örebro läns. */
    private void addPair(String entry) {
        List<String> parts = wordsOf(entry);
        for (int i = 0; i + 1 < parts.size(); i++) {
            addPair(parts.get(i), parts.get(i + 1));
        }
        if (parts.size() > 1) {
            addPair(parts.get(parts.size() - 2), parts.get(parts.size() - 1) + "s");
        }
    }

    private void addPair(String first, String second) {
        following.computeIfAbsent(lower(first), k -> new HashMap<>()).putIfAbsent(lower(second), second);
    }

    private static List<String> wordsOf(String entry) {
        return Stream.of(entry.split("[\\s.]+")).filter(w -> !w.isEmpty()).toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(WordLists.SWEDISH);
    }

    /** Every word of every entry, as spelt there. */
    Set<String> words() {
        return words;
    }

    /** The words that some entry spells with a capital, in lower case. */
    Set<String> capitalisedWords() {
        return Set.copyOf(capitalised);
    }

    /** Whether the word stands before another in a name, label or common phrase. */
    public boolean isFirstOfPair(String lower) {
        return following.containsKey(lower);
    }

    /** How the second word is spelt where the two stand side by side in a name, label or common phrase. */
    public Optional<String> pair(String firstLower, String secondLower) {
        return Optional.ofNullable(following.getOrDefault(firstLower, Map.of()).get(secondLower));
    }
}
