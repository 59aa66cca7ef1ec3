package se.stodkoll.text.vocabulary;

import java.util.List;

/**
 * Labels folded once, to be held against many texts: what is asked of every line of a paper must not fold a whole list each time. Immutable.
 */
public final class FoldedLabels {
    private final List<String> labels;

    private FoldedLabels(List<String> labels) {
        this.labels = labels;
    }

    public static FoldedLabels of(List<String> labels) {
        return new FoldedLabels(labels.stream().map(Labels::fold).toList());
    }

    /** Whether a text says one of them: {@link Labels#same}. */
    public boolean has(String seen) {
        String folded = Labels.fold(seen);
        for (String label : labels) {
            if (Labels.isNear(folded, label)) {
                return true;
            }
        }
        return false;
    }

    /** The labels, folded, in their order. */
    public List<String> folded() {
        return labels;
    }
}
