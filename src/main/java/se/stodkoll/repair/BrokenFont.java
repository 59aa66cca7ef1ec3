package se.stodkoll.repair;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Edit;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.lexicon.Confusion;
import se.stodkoll.repair.lexicon.PageWord;
import se.stodkoll.repair.lexicon.SpellingLexicon;
import se.stodkoll.repair.lexicon.WordLists;
import se.stodkoll.repair.lexicon.WordSearch;

/**
 * Puts right a font whose a is mapped to ä and whose real å, ä and ö are followed by a gap. Finds the likeliest way to
 * divide a run of such words: after å, ä or ö the next piece may belong to the same word, and then that letter is real;
 * an ä without a gap is an a unless only ä makes a word. One use per document: it remembers the readings of each word.
 */
final class BrokenFont {
    static final String RULE = "font-a-as-ae";
    static final String RULE_JOIN = "font-accent-gap";

    private static final int MOST_PIECES = 7;
    private static final double JOINT = 4;
    private static final double UNKNOWN_JOINT = 5;
    private static final double UNKNOWN = 14;
    private static final double UNKNOWN_PER_LETTER = 0.6;
    private static final double FAR_FETCHED = 3;

    private static final char REAL = Confusion.REAL_AE;

    private final WordSearch search;
    private final Map<String, Piece> remembered = new HashMap<>();

    /** @param search over {@link Confusion#A_PRINTED_AS_AE} */
    BrokenFont(WordSearch search) {
        this.search = search;
    }

    /** Whether the word can have been set in such a font: it has no plain a. */
    static boolean mayBeSetInIt(Word word) {
        return word.text().indexOf('a') < 0;
    }

    /** The words put right, joined where a gap split them; equal words where nothing changes. */
    List<Word> repair(List<Word> run) {
        int n = run.size();
        double[] cost = new double[n + 1];
        int[] from = new int[n + 1];
        String[] text = new String[n + 1];
        for (int end = 1; end <= n; end++) {
            cost[end] = SpellingLexicon.NEVER;
            for (int start = end - 1; start >= Math.max(0, end - MOST_PIECES); start--) {
                if (start < end - 1
                        && !mayJoin(run.get(start).text(), run.get(start + 1).text())) {
                    break;
                }
                Piece piece = read(run.subList(start, end));
                if (cost[start] + piece.cost() < cost[end]) {
                    cost[end] = cost[start] + piece.cost();
                    from[end] = start;
                    text[end] = piece.text();
                }
            }
        }
        Deque<Word> out = new ArrayDeque<>();
        for (int end = n; end > 0; end = from[end]) {
            out.addFirst(written(run.subList(from[end], end), text[end]));
        }
        return List.copyOf(out);
    }

    private static boolean mayJoin(String text, String next) {
        return !text.isEmpty()
                && "åäöÅÄÖ".indexOf(text.charAt(text.length() - 1)) >= 0
                && !next.isEmpty()
                && (Character.isLowerCase(next.charAt(0)) || text.equals(text.toUpperCase(WordLists.SWEDISH)));
    }

    private Piece read(List<Word> words) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words) {
            int last = joined.length() - 1;
            if (last >= 0 && joined.charAt(last) == 'ä') {
                joined.setCharAt(last, REAL);
            }
            joined.append(word.text());
        }
        String key = joined.toString();
        return remembered.computeIfAbsent(key, k -> read(k, words.size() - 1));
    }

    private Piece read(String joined, int joints) {
        double[] cost = {joints * JOINT};
        String text = PageWord.mapSegments(joined, segment -> {
            Piece word = word(segment, joints);
            cost[0] += word.cost();
            return word.text();
        });
        return new Piece(text, cost[0]);
    }

    /** The likeliest word, or where that is too far-fetched the letters by the map alone. */
    private Piece word(String segment, int joints) {
        String lower = segment.toLowerCase(WordLists.SWEDISH);
        double unknown = UNKNOWN + UNKNOWN_PER_LETTER * lower.length() + UNKNOWN_JOINT * joints;
        return search.readings(lower).stream()
                .findFirst()
                .filter(r -> r.cost() < unknown + FAR_FETCHED)
                .map(r -> new Piece(PageWord.likeCase(r.word(), segment), Math.min(r.cost(), unknown)))
                .orElseGet(() -> new Piece(segment.replace('ä', 'a').replace(REAL, 'ä'), unknown));
    }

    private static Word written(List<Word> words, String text) {
        Word first = words.get(0);
        if (words.size() == 1) {
            return text.equals(first.text()) ? first : first.repaired(RULE, text);
        }
        String raw = words.stream().map(Word::text).collect(Collectors.joining(" "));
        Optional<Box> box = words.stream().flatMap(w -> w.box().stream()).reduce(Box::union);
        double confidence = words.stream().mapToDouble(Word::confidence).min().orElse(1);
        Edit edit = new Edit(RULE_JOIN, raw, text);
        return new Word(text, box, confidence, Source.REPAIRED, first.font(), List.of(), List.of(edit), first.ink());
    }

    private record Piece(String text, double cost) {}
}
