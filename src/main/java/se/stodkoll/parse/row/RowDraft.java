package se.stodkoll.parse.row;

import java.util.List;
import java.util.Optional;
import se.stodkoll.text.PlacedWord;

/**
 * A row of a table whose cells may yet be read in several ways.
 *
 * @param group the heading above it
 * @param label its words, all lines
 * @param readings the ways, the plainest first; at least one
 */
public record RowDraft(Optional<String> group, List<PlacedWord> label, List<RowReading> readings) {
    public RowDraft {
        label = List.copyOf(label);
        readings = List.copyOf(readings);
    }

    public String labelText() {
        return RowLabels.text(label);
    }

    public boolean isSum() {
        return RowLabels.isSum(labelText());
    }
}
