package se.stodkoll.language;

import java.util.List;

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
record Sentence(int start, int end, List<Token> tokens, Section section, int item, boolean heading, String text) {
    Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Whether a line ends right before a token. */
    boolean breaksBefore(int token) {
        int to = tokens.get(token).start() - start;
        int from = token == 0 ? 0 : tokens.get(token - 1).end() - start;
        return text.substring(from, to).indexOf('\n') >= 0;
    }
}
