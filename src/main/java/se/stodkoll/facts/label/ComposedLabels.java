package se.stodkoll.facts.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * Labels that nobody wrote down, by what their words mean: "Stödets högsta belopp" bounds and names an amount, "Projektets starttid" names a start.
 * The meanings, what slot they make together, and the words that change nothing are data, {@code concepts}, {@code composed} and {@code neutral} of
 * {@code /vocabulary/labels.yaml}.
 */
final class ComposedLabels {
    private static final int LONGEST = 7;

    private final Map<Slot, List<Set<String>>> rules = new EnumMap<>(Slot.class);
    private final List<Meaning> meanings = new ArrayList<>();
    private final Set<String> neutral = new HashSet<>();

    /**
     * What words mean.
     *
     * @param words folded
     * @param endings of compounds, folded
     */
    private record Meaning(String concept, Set<String> words, List<String> endings) {
        boolean has(String word) {
            return words.contains(word)
                    || endings.stream().anyMatch(e -> word.length() > e.length() + 1 && word.endsWith(e));
        }
    }

    ComposedLabels(Vocabulary labels) {
        labels.map("concepts")
                .forEach((concept, words) -> meanings.add(new Meaning(
                        concept,
                        folded(words.stream().filter(w -> !w.startsWith("-")).toList()),
                        words.stream()
                                .filter(w -> w.startsWith("-"))
                                .map(w -> Labels.fold(w.substring(1)))
                                .toList())));
        neutral.addAll(folded(labels.list("neutral")));
        Map<String, List<String>> composed = labels.map("composed");
        for (Slot slot : Slot.values()) {
            rules.put(
                    slot,
                    composed.getOrDefault(slot.key(), List.of()).stream()
                            .map(rule -> Set.of(rule.split(" ")))
                            .sorted(Comparator.comparingInt((Set<String> r) -> r.size())
                                    .reversed())
                            .toList());
        }
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(w -> folded.add(Labels.fold(w)));
        return folded;
    }

    /** The one slot that a text's words make together; empty where they make none, or two, and for the end of a compound alone. */
    Optional<Slot> slot(String bare) {
        List<String> words = List.of(bare.replaceAll("[,;:]", " ").strip().split("\\s+"));
        boolean alone =
                words.size() == 1 && meanings.stream().noneMatch(m -> m.words().contains(words.get(0)));
        if (alone || words.size() > LONGEST) {
            return Optional.empty();
        }
        List<Slot> made = rules.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(rule -> makes(words, rule)))
                .map(Map.Entry::getKey)
                .toList();
        return made.size() == 1 ? Optional.of(made.get(0)) : Optional.empty();
    }

    /** Whether each of a rule's meanings has its word, and each word one of the meanings or none that matters. */
    private boolean makes(List<String> words, Set<String> rule) {
        List<Meaning> own =
                meanings.stream().filter(m -> rule.contains(m.concept())).toList();
        return own.stream().allMatch(m -> words.stream().anyMatch(m::has))
                && words.stream()
                        .allMatch(w -> neutral.contains(w) || own.stream().anyMatch(m -> m.has(w)));
    }

    /** Whether a label may begin with a word. */
    boolean mayBegin(String folded) {
        return neutral.contains(folded) || meanings.stream().anyMatch(m -> m.has(folded));
    }
}
