package se.stodkoll.parse.split;

import java.util.List;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.text.TextLine;

/**
 * A stretch of a file that is one document.
 *
 * @param kind what it is
 * @param lines at least one, without running heads and feet
 */
public record Segment(PartKind kind, List<TextLine> lines) {
    public Segment {
        lines = List.copyOf(lines);
    }

    public int firstPage() {
        return lines.get(0).page();
    }

    public int lastPage() {
        return lines.get(lines.size() - 1).page();
    }
}
