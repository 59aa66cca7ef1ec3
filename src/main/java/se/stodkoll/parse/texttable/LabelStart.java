package se.stodkoll.parse.texttable;

import java.util.List;
import java.util.stream.Collectors;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.row.TableWords;

/** Where the label of a line with figures begins among the lines above it. */
final class LabelStart {
    private LabelStart() {}

    /**
     * Of the lines without figures above a line with figures, where that line's own label begins.
     *
     * @param pending the lines without figures since the row above
     * @param own the label that stands on the line itself; empty where it holds figures alone
     * @param wrapped whether this table's labels are known to be wrapped above their figures
     * @return an index into {@code pending}; its size where the label begins on the line itself
     */
    static int of(List<TableLine> pending, String own, boolean wrapped) {
        if (own.isEmpty() || wrapped) {
            return Math.max(afterHeading(pending, own.isEmpty()), lastSum(pending, own));
        }
        int from = pending.size();
        String text = own;
        while (from > 0) {
            String above = pending.get(from - 1).labelText();
            if (!RowLabels.isContinuation(text) && !RowLabels.isUnfinished(above)) {
                break;
            }
            text = above;
            from--;
        }
        return from;
    }

    private static int afterHeading(List<TableLine> pending, boolean bare) {
        int last = bare ? pending.size() - 1 : pending.size();
        for (int to = last; to > 0; to--) {
            for (int from = Math.max(0, to - 3); from < to; from++) {
                String text = pending.subList(from, to).stream()
                        .map(TableLine::labelText)
                        .collect(Collectors.joining(" "));
                if (!RowLabels.isContinuation(text) && TableWords.isHeading(text)) {
                    return to;
                }
            }
        }
        return 0;
    }

    /** A sum's label begins anew wherever it begins: sums without amounts may stand above. */
    private static int lastSum(List<TableLine> pending, String own) {
        if (RowLabels.isSum(own)) {
            return pending.size();
        }
        for (int i = pending.size() - 1; i > 0; i--) {
            if (RowLabels.isSum(pending.get(i).labelText())) {
                return i;
            }
        }
        return 0;
    }
}
