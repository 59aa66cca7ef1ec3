package se.stodkoll.model.document;

/**
 * Pages of a file.
 *
 * @param first from 1
 * @param last not before {@code first}
 */
public record PageRange(int first, int last) {
    public PageRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("page range " + first + "-" + last);
        }
    }
}
