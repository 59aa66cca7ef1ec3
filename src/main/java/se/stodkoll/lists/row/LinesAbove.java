package se.stodkoll.lists.row;

import java.util.List;
import se.stodkoll.text.TextLine;

/** The lines over a list in lines. */
public final class LinesAbove {
    private LinesAbove() {}

    /** What stands over a list in lines, from its first line on: it may say what is given, and in what unit. */
    public static String of(List<TextLine> lines, int first) {
        StringBuilder above = new StringBuilder();
        lines.subList(Math.max(0, first - ListWeights.LINES_DESCRIBING), first)
                .forEach(l -> above.append(l.text()).append('\n'));
        return above.toString();
    }
}
