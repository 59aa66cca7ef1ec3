package se.stodkoll.facts.label;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Memo;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * Labels that nobody wrote down, by what their words mean: "Stödets högsta belopp" bounds and names an amount, "Projektets starttid" names a start.
 * Questions are such labels too: "Vem söker?", "När är åtgärden klar?". The meanings, what slot they make together, and the words that change nothing
 * are data, {@code concepts}, {@code composed}, {@code neutral} and {@code asked} of {@code /vocabulary/labels.yaml}.
 */
final class ComposedLabels {
    private static final int LONGEST = 10;
    private static final int MOST_KEPT = 10_000;
    private static final Pattern MARKS = Pattern.compile("[,;:?]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A meaning that a rule may hold, and need not. */
    private static final String OPTIONAL = "(";

    private final Map<Slot, List<Rule>> rules = new EnumMap<>(Slot.class);
    private final List<Meaning> meanings = new ArrayList<>();
    private final Set<String> neutral = new HashSet<>();
    private final Set<String> asking;
    private final Set<String> neutralInQuestions = new HashSet<>();
    private final Memo<String, Boolean> known = new Memo<>(MOST_KEPT, this::isKnown);
    private final Memo<String, Boolean> beginning = new Memo<>(MOST_KEPT, this::isBeginning);

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

    /**
     * Which meanings make a slot.
     *
     * @param all its meanings
     * @param needed those that must have a word
     * @param question whether one of them asks
     */
    private record Rule(List<Meaning> all, List<Meaning> needed, boolean question) {}

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
                            .map(this::rule)
                            .toList());
        }
    }

    /** @param row meanings by their keys; those in brackets are not needed */
    private Rule rule(String row) {
        List<String> keys = List.of(row.split(" "));
        return new Rule(
                meaning(keys.stream().map(k -> k.replaceAll("[()]", "")).toList()),
                meaning(keys.stream().filter(k -> !k.startsWith(OPTIONAL)).toList()),
                keys.stream().anyMatch(asking::contains));
    }

    private List<Meaning> meaning(List<String> keys) {
        return meanings.stream().filter(m -> keys.contains(m.concept())).toList();
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(w -> folded.add(Labels.fold(w)));
        return folded;
    }

    /** The one slot that a text's words make together; empty where they make none, or two. */
    Optional<Slot> slot(String bare) {
        List<String> words =
                List.of(BLANKS.split(MARKS.matcher(bare).replaceAll(" ").strip()));
        if (words.size() > LONGEST || !words.stream().allMatch(known::of)) {
            return Optional.empty();
        }
        List<Slot> made = rules.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(rule -> makes(words, rule)))
                .map(Map.Entry::getKey)
                .toList();
        return made.size() == 1 ? Optional.of(made.get(0)) : Optional.empty();
    }

    /** Whether a word has any meaning, or none that matters: with one that has not, no rule makes a slot. */
    private boolean isKnown(String word) {
        return neutral.contains(word)
                || neutralInQuestions.contains(word)
                || meanings.stream().anyMatch(m -> m.has(word));
    }

    /** Whether it is the end of a compound alone that tells: "Produktionsstart" may be another's start. */
    boolean isWeak(String bare) {
        return !bare.contains(" ") && meanings.stream().noneMatch(m -> m.words().contains(bare));
    }

    /** Whether each of a rule's meanings has its word, and each word one of the meanings or none that matters. */
    private boolean makes(List<String> words, Rule rule) {
        return rule.needed().stream().allMatch(m -> words.stream().anyMatch(m::has))
                && words.stream()
                        .allMatch(w -> neutral.contains(w)
                                || rule.question() && neutralInQuestions.contains(w)
                                || rule.all().stream().anyMatch(m -> m.has(w)));
    }

    /** Whether a label may begin with a word. */
    boolean mayBegin(String folded) {
        return beginning.of(folded);
    }

    private boolean isBeginning(String folded) {
        return neutral.contains(folded) || meanings.stream().anyMatch(m -> m.has(folded));
    }
}
