package se.stodkoll.model.document;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was judged of a page's text, and why.
 *
 * @param source where the page's words were taken from
 * @param reasons in Swedish, for a person; the deciding one first
 * @param signals the measured figures behind it, by stable English name (shares 0 to 1 unless the name says otherwise)
 */
public record PageVerdict(TextSource source, List<String> reasons, SortedMap<String, Double> signals) {
    /** Signal: painted words of the page's own text that hold digits, a count. */
    public static final String FIGURES = "figures";
    /** Signal: those of them whose digits were all seen in the picture too, a count. */
    public static final String FIGURES_SEEN_TWICE = "figuresSeenTwice";

    public PageVerdict {
        reasons = List.copyOf(reasons);
        signals = new TreeMap<>(signals);
    }
}
