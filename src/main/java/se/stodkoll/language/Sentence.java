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
 */
record Sentence(int start, int end, List<Token> tokens, Section section, int item, boolean heading) {
    Sentence {
        tokens = List.copyOf(tokens);
    }
}
