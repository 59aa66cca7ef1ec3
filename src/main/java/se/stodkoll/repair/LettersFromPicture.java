package se.stodkoll.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.judge.StrangeLetters;
import se.stodkoll.repair.lexicon.SpellingLexicon;
import se.stodkoll.repair.lexicon.WordLists;

/**
 * Puts right the strange letters of a page's own text by what a reader of pictures sees in the same places. All else of a
 * word stays as the text has it, figures above all. What the reader saw of a letter in one word holds for that letter of
 * that font in words which it could not read.
 */
final class LettersFromPicture {
    static final String RULE = "font-map-by-picture";

    /** One word in so many letters may be misread by the reader and yet show what the strange ones are. */
    private static final int LETTERS_A_SLIP = 5;
    /** A letter's meaning is sure when so many words agree, and at least this share of them. */
    private static final int LEAST_VOTES = 2;

    private static final double MOST_VOTES = 0.8;
    /** How far a reader's box may lie outside the text's, points. */
    private static final double NEAR = 2;

    private static final Map<String, String> ACCENTS =
            Map.of("a", "äå", "o", "ö", "e", "é", "A", "ÄÅ", "O", "Ö", "E", "É");
    /** A word put together of others is less likely than any that stands in the list. */
    private static final double COMPOUND = 50;

    private static final String LETTER = "\\p{L}";
    private static final String ANY = "\\S";
    /** What one character stands for at most: the letters of a ligature. */
    private static final int LIGATURE = 3;

    /** A letter of a font, as the text has it. */
    private record Letter(String font, String text) {}

    private final List<Word> read;
    private final SpellingLexicon lexicon;
    private final Map<Letter, Map<String, Integer>> votes = new HashMap<>();
    private final Map<String, Set<Integer>> told = new HashMap<>();

    private LettersFromPicture(List<Word> read, SpellingLexicon lexicon) {
        this.read = read;
        this.lexicon = lexicon;
    }

    /**
     * @param own the text layer's words
     * @param read the same page's words as read from its picture
     * @return as many words as {@code own}, in the same order; equal where nothing is strange or nothing was seen
     */
    static List<Word> mended(List<Word> own, List<Word> read, SpellingLexicon lexicon) {
        return new LettersFromPicture(read, lexicon).mended(own);
    }

    private List<Word> mended(List<Word> own) {
        own.forEach(w -> w.text().chars().forEach(told.computeIfAbsent(w.font(), k -> new HashSet<>())::add));
        Map<Word, Fit> fits = new HashMap<>();
        for (Word word : own) {
            List<int[]> runs = StrangeLetters.runs(word.text());
            if (!runs.isEmpty()) {
                fits.put(word, fit(word, runs));
            }
        }
        fits.forEach((word, fit) -> fit.letters().ifPresent(letters -> vote(word, fit.runs(), letters)));
        return own.stream()
                .map(w -> fits.containsKey(w) ? mended(w, fits.get(w)) : w)
                .toList();
    }

    /** Where a word is strange, and what the reader saw there, if it saw the word. */
    private record Fit(List<int[]> runs, Optional<List<String>> letters, double confidence) {}

    private Fit fit(Word word, List<int[]> runs) {
        List<Word> seen = word.box().map(this::within).orElse(List.of());
        String text = seen.stream().map(Word::text).collect(Collectors.joining());
        double confidence = seen.stream().mapToDouble(Word::confidence).min().orElse(0);
        Optional<List<String>> letters = sameLength(word.text(), text, runs).or(() -> between(word.text(), text, runs));
        return new Fit(runs, letters.flatMap(l -> accented(word, runs, l)), confidence);
    }

    /**
     * A letter that the font tells plainly elsewhere is not what it tells strangely here: the reader has lost its ring or dots.
     * Empty where no word of the vocabulary says which.
     */
    private Optional<List<String>> accented(Word word, List<int[]> runs, List<String> seen) {
        List<String> letters = new ArrayList<>(seen);
        for (int i = 0; i < letters.size(); i++) {
            String accents = letters.get(i).length() == 1
                            && told.get(word.font())
                                    .contains((int) letters.get(i).charAt(0))
                    ? ACCENTS.getOrDefault(letters.get(i), "")
                    : "";
            if (!accents.isEmpty()) {
                int at = i;
                Optional<String> known = accents.chars()
                        .mapToObj(Character::toString)
                        .min(Comparator.comparingDouble(a -> cost(word, runs, letters, at, a)))
                        .filter(a -> accents.length() == 1 || cost(word, runs, letters, at, a) < SpellingLexicon.NEVER);
                if (known.isEmpty()) {
                    return Optional.empty();
                }
                letters.set(i, known.get());
            }
        }
        return Optional.of(letters);
    }

    private double cost(Word word, List<int[]> runs, List<String> letters, int at, String letter) {
        List<String> with = new ArrayList<>(letters);
        with.set(at, letter);
        String text =
                with(word.text(), runs, with).toLowerCase(WordLists.SWEDISH).replaceAll("^\\P{L}+|\\P{L}+$", "");
        return lexicon.knows(text) ? Math.min(lexicon.cost(text), COMPOUND) : SpellingLexicon.NEVER;
    }

    private static String with(String text, List<int[]> runs, List<String> letters) {
        StringBuilder with = new StringBuilder();
        int at = 0;
        for (int i = 0; i < runs.size(); i++) {
            with.append(text, at, runs.get(i)[0]).append(letters.get(i));
            at = runs.get(i)[1];
        }
        return with.append(text.substring(at)).toString();
    }

    private List<Word> within(Box place) {
        return read.stream()
                .filter(w -> w.box()
                        .filter(b -> b.centerX() > place.x0() - NEAR
                                && b.centerX() < place.x1() + NEAR
                                && b.overlapY(place) > Math.min(b.height(), place.height()) / 2)
                        .isPresent())
                .sorted(Comparator.comparingDouble(w -> w.box().orElseThrow().x0()))
                .toList();
    }

    /** Letter under letter, where all but few of the others are the same. */
    private static Optional<List<String>> sameLength(String own, String seen, List<int[]> runs) {
        if (own.length() != seen.length()) {
            return Optional.empty();
        }
        List<String> letters = new ArrayList<>();
        boolean[] strange = new boolean[own.length()];
        for (int[] run : runs) {
            letters.add(seen.substring(run[0], run[1]));
            Arrays.fill(strange, run[0], run[1], true);
        }
        int slips = 0;
        for (int i = 0; i < own.length(); i++) {
            slips += !strange[i] && own.charAt(i) != seen.charAt(i) ? 1 : 0;
        }
        boolean figure = own.chars().noneMatch(Character::isLetter);
        boolean fits = slips <= own.length() / LETTERS_A_SLIP
                && letters.stream().allMatch(l -> figure || l.chars().allMatch(Character::isLetter));
        return fits ? Optional.of(letters) : Optional.empty();
    }

    /** What stands between the letters that are the same; a ligature stands for several. */
    private static Optional<List<String>> between(String own, String seen, List<int[]> runs) {
        String gap = own.chars().anyMatch(Character::isLetter) ? LETTER : ANY;
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        for (int[] run : runs) {
            int most = LIGATURE * (run[1] - run[0]);
            pattern.append(Pattern.quote(own.substring(at, run[0]))).append("(" + gap + "{1," + most + "})");
            at = run[1];
        }
        Matcher m = Pattern.compile(
                        pattern.append(Pattern.quote(own.substring(at))).toString())
                .matcher(seen);
        if (!m.matches()) {
            return Optional.empty();
        }
        List<String> letters = new ArrayList<>();
        for (int g = 1; g <= m.groupCount(); g++) {
            letters.add(m.group(g));
        }
        return Optional.of(letters);
    }

    private void vote(Word word, List<int[]> runs, List<String> letters) {
        for (int i = 0; i < runs.size(); i++) {
            String strange = word.text().substring(runs.get(i)[0], runs.get(i)[1]);
            votes.computeIfAbsent(new Letter(word.font(), strange), k -> new HashMap<>())
                    .merge(letters.get(i), 1, Integer::sum);
        }
    }

    private Word mended(Word word, Fit fit) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < fit.runs().size(); i++) {
            int[] run = fit.runs().get(i);
            int index = i;
            Optional<String> letter = meaning(
                            new Letter(word.font(), word.text().substring(run[0], run[1])))
                    .or(() -> fit.letters().map(l -> l.get(index)));
            if (letter.isEmpty()) {
                return word;
            }
            letters.add(letter.get());
        }
        String whole = with(word.text(), fit.runs(), letters);
        Word repaired = word.repaired(RULE, whole);
        double worth = fit.letters().isPresent() ? Math.min(word.confidence(), fit.confidence()) : word.confidence();
        return new Word(
                whole,
                word.box(),
                worth,
                Source.REPAIRED,
                word.font(),
                word.alternatives(),
                repaired.edits(),
                word.ink());
    }

    /** What a letter of a font means, where the words agree; empty where it stands for several, or was hardly seen. */
    private Optional<String> meaning(Letter letter) {
        Map<String, Integer> seen = votes.getOrDefault(letter, Map.of());
        int all = seen.values().stream().mapToInt(Integer::intValue).sum();
        return seen.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_VOTES && e.getValue() >= MOST_VOTES * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
