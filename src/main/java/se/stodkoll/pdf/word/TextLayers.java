package se.stodkoll.pdf.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;

/**
 * Two texts painted in sight over each other: a text and another program's reading of it, or a text set twice. The one that
 * was painted first is taken whole, as the other must not be mixed into its lines; where they differ it is held in doubt.
 */
final class TextLayers {
    /** The share of the smaller word that must lie over the other. */
    private static final double OVER = 0.4;
    /** How much larger one of them may be set: a watermark or a stamp is no second text. */
    private static final double SIZES = 1.6;
    /** How far apart their middles may lie, heights: lines set tight overlap at their edges. */
    private static final double OFF = 0.45;
    /** What a word is worth where another text stands at its place. */
    private static final double IN_DOUBT = 0.5;
    /** Words of a text set over another at least: a correction set over a word is none. */
    private static final int A_TEXT = 3;
    /** Words so near in the order they are drawn are of one text: pieces of a word whose font tells its widths wrong. */
    private static final int OF_ONE_TEXT = 3;

    private static final double CELL = 60;

    private final List<Word> words;
    private final Map<Long, List<Integer>> index = new HashMap<>();
    private final BitSet later = new BitSet();
    /** Words that another is printed over or under, one of them a figure. */
    private final BitSet overFigures = new BitSet();

    private final BitSet differing = new BitSet();

    private TextLayers(List<Word> words) {
        this.words = words;
    }

    /** The words, in the same order, each place's once. */
    static List<Word> once(List<Word> words) {
        TextLayers layers = new TextLayers(words);
        for (int i = 0; i < words.size(); i++) {
            layers.look(i);
        }
        return layers.later.cardinality() < A_TEXT ? layers.inDoubt() : layers.first();
    }

    private void look(int number) {
        Box box = words.get(number).box().orElseThrow();
        long left = Math.round(box.x0() / CELL) - 1;
        long top = Math.round(box.y0() / CELL) - 1;
        for (long x = left; x <= Math.round(box.x1() / CELL) + 1; x++) {
            for (long y = top; y <= Math.round(box.y1() / CELL) + 1; y++) {
                for (int other : index.getOrDefault(x << 32 | y & 0xFFFFFFFFL, List.of())) {
                    compare(other, number);
                }
            }
        }
        for (long x = left + 1; x <= Math.round(box.x1() / CELL); x++) {
            long key = x << 32 | Math.round(box.y0() / CELL) & 0xFFFFFFFFL;
            index.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
        }
    }

    private void compare(int first, int second) {
        Word a = words.get(first);
        Word b = words.get(second);
        if (second - first > OF_ONE_TEXT
                && !later.get(first)
                && a.ink().quarter() == b.ink().quarter()
                && isOver(a.box().orElseThrow(), b.box().orElseThrow())) {
            later.set(second);
            if (!letters(a).contains(letters(b)) && !letters(b).contains(letters(a))) {
                differing.set(first);
                overFigures.set(first, a.hasDigit() || b.hasDigit());
                overFigures.set(second, a.hasDigit() || b.hasDigit());
            }
        }
    }

    /** All words, figures printed over each other in doubt. */
    private List<Word> inDoubt() {
        List<Word> held = new ArrayList<>(words);
        overFigures.stream().forEach(i -> held.set(i, doubted(words.get(i))));
        return held;
    }

    /** A figure that is no text for certain; words are told by what they say together. */
    private static Word doubted(Word word) {
        return word.hasDigit()
                ? new Word(
                        word.text(),
                        word.box(),
                        IN_DOUBT,
                        Source.REPAIRED,
                        word.font(),
                        word.alternatives(),
                        word.edits(),
                        word.ink())
                : word.withConfidence(IN_DOUBT);
    }

    private static boolean isOver(Box a, Box b) {
        double height = Math.min(a.height(), b.height());
        return Math.max(a.height(), b.height()) < SIZES * height
                && Math.abs(a.centerY() - b.centerY()) < OFF * height
                && a.overlapX(b) * a.overlapY(b) > OVER * Math.min(a.area(), b.area());
    }

    private static String letters(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    /** Without the later text, and what belongs to it though it hits no word of the first: what stands between its words. */
    private List<Word> first() {
        List<Word> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int before = later.previousSetBit(i);
            int after = later.nextSetBit(i);
            boolean between = before >= 0 && after >= 0 && after - before <= 3;
            if (!later.get(i) && !between) {
                Word word = words.get(i);
                kept.add(differing.get(i) ? doubted(word) : word);
            }
        }
        return kept;
    }
}
