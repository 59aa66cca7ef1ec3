package se.stodkoll.parse;

import java.util.List;
import se.stodkoll.model.PartKind;
import se.stodkoll.text.TextLine;

/**
 * A stretch of a file that is one document.
 *
 * @param kind what it is
 * @param lines at least one, without running heads and feet
 */
record Segment(PartKind kind, List<TextLine> lines) {
    Segment {
        lines = List.copyOf(lines);
    }

    int firstPage() {
        return lines.get(0).page();
    }

    int lastPage() {
        return lines.get(lines.size() - 1).page();
    }
}
