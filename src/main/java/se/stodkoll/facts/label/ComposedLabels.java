package se.stodkoll.facts.label;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * Labels that nobody wrote down, by what their words mean: "Stödets högsta belopp" bounds and names an amount, "Projektets starttid" names a start.
 * Questions are such labels too: "Vem söker?", "När är åtgärden klar?". The meanings, what slot they make together, and the words that change nothing
 * are data, {@code concepts}, {@code composed}, {@code neutral} and {@code asked} of {@code /vocabulary/labels.yaml}.
 */
final class ComposedLabels {
    private static final int LONGEST = 10;

    /** A meaning that a rule may hold, and need not. */
    private static final String OPTIONAL = "(";

    private final Map<Slot, List<Rule>> rules = new EnumMap<>(Slot.class);
    private final List<Meaning> meanings = new ArrayList<>();
    private final Set<String> neutral = new HashSet<>();
    private final Set<String> asking;
    private final Set<String> neutralInQuestions = new HashSet<>();

    /**
     * Which meanings make a slot.
     *
     * @param all its meanings
     * @param needed those that must have a word
     */
    private record Rule(Set<String> all, Set<String> needed) {
        static Rule of(String text) {
            List<String> concepts = List.of(text.split(" "));
            return new Rule(
                    concepts.stream().map(c -> c.replaceAll("[()]", "")).collect(Collectors.toSet()),
                    concepts.stream().filter(c -> !c.startsWith(OPTIONAL)).collect(Collectors.toSet()));
        }
    }

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
        asking = Set.copyOf(labels.map("asked").get("by"));
        neutralInQuestions.addAll(folded(labels.map("asked").get("neutral")));
        Map<String, List<String>> composed = labels.map("composed");
        for (Slot slot : Slot.values()) {
            rules.put(
                    slot,
                    composed.getOrDefault(slot.key(), List.of()).stream()
                            .map(Rule::of)
                            .toList());
        }
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(w -> folded.add(Labels.fold(w)));
        return folded;
    }

    /** The one slot that a text's words make together; empty where they make none, or two. */
    Optional<Slot> slot(String bare) {
        List<String> words = List.of(bare.replaceAll("[,;:?]", " ").strip().split("\\s+"));
        if (words.size() > LONGEST) {
            return Optional.empty();
        }
        List<Slot> made = rules.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(rule -> makes(words, rule)))
                .map(Map.Entry::getKey)
                .toList();
        return made.size() == 1 ? Optional.of(made.get(0)) : Optional.empty();
    }

    /** Whether it is the end of a compound alone that tells: "Produktionsstart" may be another's start. */
    boolean isWeak(String bare) {
        return !bare.contains(" ") && meanings.stream().noneMatch(m -> m.words().contains(bare));
    }

    /** Whether each of a rule's meanings has its word, and each word one of the meanings or none that matters. */
    private boolean makes(List<String> words, Rule rule) {
        List<Meaning> own =
                meanings.stream().filter(m -> rule.all().contains(m.concept())).toList();
        boolean question = rule.needed().stream().anyMatch(asking::contains);
        return own.stream()
                        .filter(m -> rule.needed().contains(m.concept()))
                        .allMatch(m -> words.stream().anyMatch(m::has))
                && words.stream()
                        .allMatch(w -> neutral.contains(w)
                                || question && neutralInQuestions.contains(w)
                                || own.stream().anyMatch(m -> m.has(w)));
    }

    /** Whether a label may begin with a word. */
    boolean mayBegin(String folded) {
        return neutral.contains(folded) || meanings.stream().anyMatch(m -> m.has(folded));
    }
}
