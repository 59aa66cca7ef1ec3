package se.stodkoll.parse.matter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.language.TextReader;
import se.stodkoll.text.Flow;

/**
 * Names that a text prints alone on a line, as in an address or behind a label: they tell where the same name ends within a
 * sentence, where small letters leave that open ("Nätverket Tecken i tiden får ...").
 */
final class PrintedNames {
    /** A word and what parts it from the one before. */
    private static final Pattern WORD = Pattern.compile("\\s+([\\p{L}\\d&'’-]+)");
    /** Words that a name may go on for. */
    private static final int MOST = 6;

    private final Flow flow;

    PrintedNames(Flow flow) {
        this.flow = flow;
    }

    /** Where a name that begins at {@code start} ends: at {@code end}, or behind more words where another line holds all of them and no more. */
    int end(int start, int end) {
        String text = flow.text();
        Matcher word = WORD.matcher(text);
        int longest = end;
        int at = end;
        for (int i = 0; i < MOST && word.region(at, text.length()).lookingAt(); i++) {
            at = word.end();
            String said = text.substring(start, at);
            boolean elsewhere =
                    flow.standing(said).stream().anyMatch(line -> line != text.lastIndexOf('\n', start) + 1);
            if (elsewhere && !TextReader.headsSection(said) && !TextReader.tells(said)) {
                longest = at;
            }
        }
        return longest;
    }
}
