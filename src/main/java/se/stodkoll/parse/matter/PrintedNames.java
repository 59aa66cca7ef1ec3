package se.stodkoll.parse.matter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.language.TextReader;
import se.stodkoll.text.Flow;
import se.stodkoll.text.vocabulary.Labels;

/**
 * Names that a text prints alone on a line, as in an address or behind a label: they tell where the same name ends within a
 * sentence, where small letters leave that open ("Nätverket Tecken i tiden får ...").
 */
final class PrintedNames {
    /** A word and what parts it from the one before. */
    private static final Pattern WORD = Pattern.compile("\\s+([\\p{L}\\d&'’-]+)");
    /** Words that a name may go on for. */
    private static final int MOST = 6;
    /** What parts a line's label, date or kind of paper from a name. */
    private static final Pattern PARTED = Pattern.compile("[:]\\s+|\\s+[–-]\\s+|[\"”“»«]");

    /** Letters of a line of running text, most often more. */
    private static final int PROSE = 50;

    private final Flow flow;
    private Map<String, Set<Integer>> lines;

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
            boolean elsewhere = lines().getOrDefault(folded(said), Set.of()).stream()
                    .anyMatch(line -> line != text.lastIndexOf('\n', start) + 1);
            if (elsewhere && !TextReader.headsSection(said) && !TextReader.tells(said)) {
                longest = at;
            }
        }
        return longest;
    }

    /** Where lines begin that stand by themselves and may hold a name and no more, by what they and their pieces say. */
    private Map<String, Set<Integer>> lines() {
        if (lines == null) {
            lines = new HashMap<>();
            Set<Integer> begins = Set.copyOf(flow.paragraphs());
            String above = "";
            int start = 0;
            for (String line : flow.text().split("\n")) {
                boolean apart = begins.contains(start) || above.length() < PROSE;
                if (apart && line.length() < PROSE) {
                    int from = start;
                    Stream.concat(Stream.of(line), PARTED.splitAsStream(line))
                            .map(PrintedNames::folded)
                            .forEach(said -> lines.computeIfAbsent(said, l -> new HashSet<>())
                                    .add(from));
                }
                above = line;
                start += line.length() + 1;
            }
        }
        return lines;
    }

    private static String folded(String text) {
        return Labels.fold(text.strip().replaceAll("\\s+", " "));
    }
}
