package se.stodkoll.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.text.vocabulary.Labels;

/** Lines of a text that stand by themselves and may hold a name and no more, as those of an address do. */
final class StandingLines {
    /** What parts a line's label, date or kind of paper from a name. */
    private static final Pattern PARTED = Pattern.compile("[:]\\s+|\\s+[–-]\\s+|[\"”“»«]");
    /** Letters of a line of running text, most often more. */
    private static final int PROSE = 50;

    private final Map<String, Set<Integer>> starts = new HashMap<>();

    StandingLines(Flow flow) {
        Set<Integer> begins = Set.copyOf(flow.paragraphs());
        String above = "";
        int start = 0;
        for (String line : flow.text().split("\n")) {
            boolean apart = begins.contains(start) || above.length() < PROSE;
            if (apart && line.length() < PROSE) {
                add(line, start);
            }
            above = line;
            start += line.length() + 1;
        }
    }

    private void add(String line, int start) {
        Stream.concat(Stream.of(line), PARTED.splitAsStream(line))
                .map(StandingLines::folded)
                .forEach(said ->
                        starts.computeIfAbsent(said, l -> new HashSet<>()).add(start));
    }

    /** Where those begin that say this, whole or in one of their pieces. */
    Set<Integer> saying(String said) {
        return starts.getOrDefault(folded(said), Set.of());
    }

    private static String folded(String text) {
        return Labels.fold(text.strip().replaceAll("\\s+", " "));
    }
}
