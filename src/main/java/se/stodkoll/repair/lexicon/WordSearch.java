package se.stodkoll.repair.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Finds the words of the vocabulary that damaged letters can stand for: walks the letters and the prefix tree together,
 * keeping the best few ways at every letter, and may begin a new part of a compound where a word ends. Thread-safe; remembers
 * what it found, within bounds.
 */
public final class WordSearch {
    private static final int KEPT = 120;
    private static final int MOST_PARTS = 3;
    private static final double PART_JOINT = 2.0;
    private static final double GENITIVE = 7.0;
    private static final int LONGEST = 40;

    private static final int READINGS = 8;
    private static final int MOST_REMEMBERED = 50_000;

    private final SpellingLexicon lexicon;
    private final Map<String, List<CandidateWord>> remembered = new ConcurrentHashMap<>();
    private final Map<Character, List<Confusion>> byFirst = new HashMap<>();

    /** @param confusions the damage that may have happened; a letter listed as itself has that cost, others none */
    public WordSearch(SpellingLexicon lexicon, List<Confusion> confusions) {
        this.lexicon = lexicon;
        for (Confusion c : confusions) {
            byFirst.computeIfAbsent(c.read().charAt(0), k -> new ArrayList<>()).add(c);
        }
    }

    /** The likeliest words, best first, at most eight; empty where no word fits. */
    public List<CandidateWord> readings(String lower) {
        if (lower.isEmpty() || lower.length() > LONGEST) {
            return List.of();
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(lower, this::search);
    }

    private List<CandidateWord> search(String lower) {
        int n = lower.length();
        List<List<Way>> at = new ArrayList<>();
        for (int i = 0; i <= n; i++) {
            at.add(new ArrayList<>());
        }
        at.get(0).add(new Way(lexicon.root(), "", 1, 0, 0));
        for (int i = 0; i < n; i++) {
            for (Way way : best(at.get(i))) {
                step(way, lower, i, at);
            }
        }
        Map<String, CandidateWord> found = new HashMap<>();
        for (Way way : at.get(n)) {
            double end = partCost(way);
            if (end < SpellingLexicon.NEVER) {
                CandidateWord r = new CandidateWord(way.built, way.damage + way.words + end, way.damage);
                found.merge(r.word(), r, (a, b) -> a.cost() <= b.cost() ? a : b);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(CandidateWord::cost).thenComparing(CandidateWord::word))
                .limit(READINGS)
                .toList();
    }

    private double partCost(Way way) {
        if (way.node.depth() == 0 && way.built.endsWith("s")) {
            return GENITIVE;
        }
        double end = lexicon.endCost(way.node);
        if (way.parts == 1) {
            return end;
        }
        return mayBePart(way.built, way.node) ? end + PART_JOINT : SpellingLexicon.NEVER;
    }

    private static boolean mayBePart(String built, SpellingLexicon.Node node) {
        return SpellingLexicon.isPart(built, built.length() - node.depth(), built.length());
    }

    private void step(Way way, String lower, int i, List<List<Way>> at) {
        char c = lower.charAt(i);
        List<Confusion> confusions = byFirst.getOrDefault(c, List.of());
        if (confusions.stream().noneMatch(Confusion::isItself)) {
            advance(way, String.valueOf(c), 0, at.get(i + 1));
        }
        if (c == 's' && way.parts > 1 && way.node.depth() == 0 && !way.built.endsWith("s")) {
            at.get(i + 1).add(new Way(way.node, way.built + c, way.parts, way.damage, way.words));
        }
        for (Confusion confusion : confusions) {
            if (lower.startsWith(confusion.read(), i) && (!confusion.onlyFirst() || i == 0)) {
                advance(
                        way,
                        confusion.meant(),
                        confusion.cost(),
                        at.get(i + confusion.read().length()));
            }
        }
    }

    /** Goes on within the word; where the word is one, also ends it there and begins the next part. */
    private void advance(Way way, String meant, double damage, List<Way> into) {
        SpellingLexicon.Node node = way.node;
        for (int k = 0; k < meant.length(); k++) {
            node = lexicon.child(node, meant.charAt(k));
        }
        if (node.from() == node.to()) {
            return;
        }
        Way next = new Way(node, way.built + meant, way.parts, way.damage + damage, way.words);
        into.add(next);
        double end = lexicon.endCost(node);
        if (end < SpellingLexicon.NEVER && way.parts < MOST_PARTS && mayBePart(next.built, node)) {
            double words = way.words + end + (way.parts == 1 ? 0 : PART_JOINT);
            into.add(new Way(lexicon.root(), next.built, way.parts + 1, next.damage, words));
        }
    }

    private static List<Way> best(List<Way> ways) {
        if (ways.size() <= KEPT) {
            return ways;
        }
        return IntStream.rangeClosed(1, MOST_PARTS)
                .boxed()
                .flatMap(parts -> ways.stream()
                        .filter(w -> w.parts == parts)
                        .sorted(Comparator.comparingDouble(w -> w.damage + w.words))
                        .limit(KEPT))
                .toList();
    }

    /** A way so far: where in the prefix tree, what it spells, and what it has cost. */
    private record Way(SpellingLexicon.Node node, String built, int parts, double damage, double words) {}
}
