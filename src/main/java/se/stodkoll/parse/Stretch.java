package se.stodkoll.parse;

import se.stodkoll.text.Mention;

/**
 * A stretch of a part's text.
 *
 * @param start of its characters
 * @param end behind them
 */
record Stretch(int start, int end) {
    boolean holds(Mention mention) {
        return mention.start() >= start && mention.end() <= end;
    }
}
