package se.stodkoll.pdf.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/**
 * Words that are made invalid as on a typewriter: by dashes, slashes or crosses set over them.
 *
 * @param words the others, in the same order; what is set over them is no word
 * @param struck those typed over
 */
record TypedOver(List<Word> words, List<Word> struck) {
    /** What is typed over a text: one sign again and again. Low lines and dots are what a form is filled in on. */
    private static final Pattern SIGNS = Pattern.compile("([-\u2010-\u2015\u2212/\\\\xX\u00D7*#\u2588])\\1{2,}");
    /** The share of a word's width that they cover. */
    private static final double COVERED = 0.6;
    /** How far apart their middles may lie, heights; and how much larger one may be set. */
    private static final double OFF = 0.45;

    private static final double SIZES = 1.6;

    static TypedOver in(List<Word> all) {
        List<Word> signs =
                all.stream().filter(w -> SIGNS.matcher(w.text()).matches()).toList();
        if (signs.isEmpty()) {
            return new TypedOver(all, List.of());
        }
        List<Word> words = new ArrayList<>();
        List<Word> struck = new ArrayList<>();
        for (Word word : all) {
            boolean over = !signs.contains(word) && signs.stream().anyMatch(sign -> isOver(sign, word));
            (over ? struck : words).add(word);
        }
        words.removeIf(sign -> signs.contains(sign) && struck.stream().anyMatch(word -> isOver(sign, word)));
        return new TypedOver(words, struck);
    }

    private static boolean isOver(Word sign, Word word) {
        Box over = sign.box().orElseThrow();
        Box under = word.box().orElseThrow();
        double height = Math.min(over.height(), under.height());
        return sign.ink().quarter() == 0
                && word.ink().quarter() == 0
                && Math.max(over.height(), under.height()) < SIZES * height
                && Math.abs(over.centerY() - under.centerY()) < OFF * height
                && over.overlapX(under) >= COVERED * under.width();
    }
}
