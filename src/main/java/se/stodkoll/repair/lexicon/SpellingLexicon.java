package se.stodkoll.repair.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The Swedish vocabulary, accents kept, with a cost for each word: the natural logarithm of how rare it is, roughly.
 *
 * <p>The list has no frequencies of its own. A word's place in {@code common-words.txt} gives them for the common ones;
 * for the rest, how many of its three spellings (lower, Capital, UPPER) the list holds tells common from rare.
 * Sorted, so that a range of the array is a node of a prefix tree. Immutable.
 */
public final class SpellingLexicon {
    /** No word to repair towards: a name that the registers do not know, or nothing at all. */
    public static final double NEVER = Double.POSITIVE_INFINITY;

    private static final double THREE_SPELLINGS = 8.5;
    private static final double TWO_SPELLINGS = 9.5;
    private static final double ONE_SPELLING = 11.0;
    private static final double TERM = 7.5;
    private static final int FIRST_RANK = 5;
    private static final int LONGEST_COMPOUND = 60;
    private static final int SHORTEST_PART = 3;

    /** Three letters that Swedish makes compounds of; others that short would fit nearly anywhere. */
    private static final Set<String> SHORT_PARTS = Set.copyOf(WordLists.lines("short-parts.txt"));

    private final String[] words;
    private final double[] costs;
    private final Set<String> capitalised;

    private SpellingLexicon(String[] words, double[] costs, Set<String> capitalised) {
        this.words = words;
        this.costs = costs;
        this.capitalised = capitalised;
    }

    /** Reads the word list, the common words and the registers from the class path. */
    public static SpellingLexicon load(KnownNames registers) {
        Map<String, Double> cost = new HashMap<>(1 << 19);
        Map<String, Integer> spellings = new HashMap<>(1 << 19);
        try (BufferedReader in = WordLists.open("swe-words.txt.gz")) {
            for (String word = in.readLine(); word != null; word = in.readLine()) {
                count(word, spellings);
            }
        } catch (IOException e) {
            throw WordLists.unreadable("swe-words.txt.gz", e);
        }
        spellings.forEach((word, mask) -> cost.put(word, costOf(mask)));
        registers.words().forEach(w -> cost.merge(w.toLowerCase(WordLists.SWEDISH), TERM, Math::min));
        int rank = 0;
        for (String word : WordLists.lines("common-words.txt")) {
            cost.merge(word, Math.log(FIRST_RANK + rank), Math::min);
            rank++;
        }
        String[] words = cost.keySet().toArray(String[]::new);
        Arrays.sort(words);
        double[] costs = Arrays.stream(words).mapToDouble(cost::get).toArray();
        return new SpellingLexicon(words, costs, registers.capitalisedWords());
    }

    private static void count(String word, Map<String, Integer> spellings) {
        if (!word.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
            return;
        }
        String lower = word.toLowerCase(WordLists.SWEDISH);
        int bit = word.equals(lower) ? 1 : word.equals(word.toUpperCase(WordLists.SWEDISH)) ? 4 : 2;
        spellings.merge(lower, bit, (a, b) -> a | b);
    }

    private static double costOf(int mask) {
        if ((mask & 1) == 0) {
            return NEVER;
        }
        return switch (Integer.bitCount(mask)) {
            case 3 -> THREE_SPELLINGS;
            case 2 -> TWO_SPELLINGS;
            default -> ONE_SPELLING;
        };
    }

    /** Whether the word stands in the list in any spelling. */
    public boolean lists(String lower) {
        return Arrays.binarySearch(words, lower) >= 0;
    }

    /** Its cost, or {@link #NEVER}. */
    public double cost(String lower) {
        int at = Arrays.binarySearch(words, lower);
        return at < 0 ? NEVER : costs[at];
    }

    /** Whether the list has the word with capitals only. */
    public boolean isName(String lower) {
        return lists(lower) && cost(lower) == NEVER;
    }

    /** Whether the word is listed, or a compound of listed words with or without a binding s. */
    public boolean knows(String lower) {
        return lists(lower) || isCompound(lower);
    }

    /** Whether a register spells the word with a capital. */
    public boolean isRegisteredName(String lower) {
        return capitalised.contains(lower);
    }

    private boolean isCompound(String lower) {
        int n = lower.length();
        if (n < 2 * SHORTEST_PART || n > LONGEST_COMPOUND) {
            return false;
        }
        boolean[] start = new boolean[n + 1];
        start[0] = true;
        for (int i = 0; i <= n - SHORTEST_PART; i++) {
            if (!start[i]) {
                continue;
            }
            for (int j = i + SHORTEST_PART; j <= n; j++) {
                if (isPart(lower, i, j) && cost(lower.substring(i, j)) < NEVER) {
                    start[j] = true;
                    if (j < n - 1 && (lower.charAt(j) == 's' || lower.charAt(j) == '-')) {
                        start[j + 1] = true;
                    }
                }
            }
        }
        return start[n];
    }

    /** Whether the letters from {@code start} to {@code end} are enough to be part of a compound. */
    static boolean isPart(String word, int start, int end) {
        int length = end - start;
        return length > SHORTEST_PART || length == SHORTEST_PART && SHORT_PARTS.contains(word.substring(start, end));
    }

    /** The prefix tree's root: every word. */
    Node root() {
        return new Node(0, words.length, 0);
    }

    /**
     * The words that share a prefix.
     *
     * @param from index of the first, inclusive
     * @param to index after the last
     * @param depth length of the prefix
     */
    record Node(int from, int to, int depth) {}

    /** The words of the node whose prefix goes on with {@code next}; empty ({@code from == to}) where there is none. */
    Node child(Node node, char next) {
        int low = lowerBound(node, next);
        int high = lowerBound(new Node(low, node.to(), node.depth()), (char) (next + 1));
        return new Node(low, high, node.depth() + 1);
    }

    private int lowerBound(Node node, char c) {
        int low = node.from();
        int high = node.to();
        while (low < high) {
            int mid = (low + high) >>> 1;
            String word = words[mid];
            if (word.length() > node.depth() && word.charAt(node.depth()) >= c) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }

    /** The cost of the word that ends at the node, or {@link #NEVER}. */
    double endCost(Node node) {
        if (node.from() == node.to() || words[node.from()].length() != node.depth()) {
            return NEVER;
        }
        return costs[node.from()];
    }
}
