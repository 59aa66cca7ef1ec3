package se.stodkoll.grid.token;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/**
 * Words of one line that no column border can part: a label, or one figure with its thousands.
 *
 * @param words from left to right, at least one, each with a place
 * @param box around them
 */
public record Token(List<Word> words, Box box) {
    public static Token of(List<Word> words) {
        return new Token(
                List.copyOf(words),
                words.stream()
                        .map(w -> w.box().orElseThrow())
                        .reduce(Box::union)
                        .orElseThrow());
    }

    /** Its pieces, cut before these words. */
    public List<Token> cutBefore(SortedSet<Integer> cuts) {
        List<Token> pieces = new ArrayList<>();
        int done = 0;
        for (int cut : cuts) {
            pieces.add(of(words.subList(done, cut)));
            done = cut;
        }
        pieces.add(of(words.subList(done, words.size())));
        return pieces;
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    public boolean isFigure() {
        return Figures.isFigure(text());
    }

    /** Whether it is a figure or stands for one that is not there. */
    public boolean isValue() {
        return isFigure() || Figures.isNil(text());
    }
}
