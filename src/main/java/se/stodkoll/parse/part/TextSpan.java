package se.stodkoll.parse.part;

import se.stodkoll.text.mention.Mention;

/**
 * A stretch of a part's text.
 *
 * @param start of its characters
 * @param end behind them
 */
public record TextSpan(int start, int end) {
    public boolean holds(Mention mention) {
        return mention.start() >= start && mention.end() <= end;
    }
}
