package se.stodkoll.language.sentence;

import java.util.List;
import se.stodkoll.language.word.TextToken;

/**
 * A sentence or a clause that stands alone.
 *
 * @param start of its characters in the text
 * @param end behind them
 * @param tokens of it, at least one
 * @param section it stands in
 * @param item number of the matter it stands under, from 0; a new one begins at a paragraph sign with another number
 * @param heading whether it is a heading
 * @param text its characters, line breaks among them
 */
public record Sentence(
        int start, int end, List<TextToken> tokens, Section section, int item, boolean heading, String text) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Whether a line ends right before a token. */
    public boolean breaksBefore(int token) {
        int to = tokens.get(token).start() - start;
        int from = token == 0 ? 0 : tokens.get(token - 1).end() - start;
        return text.substring(from, to).indexOf('\n') >= 0;
    }
}
