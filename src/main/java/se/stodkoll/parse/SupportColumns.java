package se.stodkoll.parse;

import se.stodkoll.lists.ListTables;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** The line that names the columns of a support list. */
final class SupportColumns {
    private SupportColumns() {}

    /** Whether a line is the head of such a list: a company, an amount, and two columns more. */
    static boolean isHead(TextLine line) {
        return ListTables.isHead(line.words().stream().map(PlacedWord::text).toList());
    }
}
