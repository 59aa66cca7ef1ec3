package se.stodkoll.text;

import java.util.List;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Word;

/**
 * A word and the page it stands on (from 1).
 *
 * @param page from 1
 * @param word with its place on that page
 */
public record PlacedWord(int page, Word word) {
    public String text() {
        return word.text();
    }

    /** Words' text, a blank between them. */
    public static String textOf(List<PlacedWord> words) {
        return words.stream().map(PlacedWord::text).collect(Collectors.joining(" "));
    }

    /**
     * The words that hold the letters [start, end) of words' text, a blank between them.
     *
     * @param words at least one
     * @param end more than {@code start}
     */
    public static List<PlacedWord> within(List<PlacedWord> words, int start, int end) {
        return words.subList(at(words, start), at(words, end - 1) + 1);
    }

    /**
     * The index of the word that holds a letter of words' text, a blank between them.
     *
     * @param words at least one
     * @param letter from 0; one behind the text is of the last word
     */
    public static int at(List<PlacedWord> words, int letter) {
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            at += words.get(i).text().length() + 1;
            if (letter < at) {
                return i;
            }
        }
        return words.size() - 1;
    }
}
