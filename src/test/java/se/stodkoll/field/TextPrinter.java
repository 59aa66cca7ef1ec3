package se.stodkoll.field;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes pages set in letters of one width as lines of text. */
final class TextPrinter {
    /** Width of a letter of DejaVu Sans Mono, in sizes. */
    private static final double LETTER = 0.602;

    private TextPrinter() {}

    /** A form feed between the pages. */
    static String text(List<Leaf> leaves) {
        return leaves.stream().map(TextPrinter::text).collect(Collectors.joining("\f"));
    }

    private static String text(Leaf leaf) {
        TreeMap<Long, StringBuilder> lines = new TreeMap<>();
        leaf.texts().stream()
                .sorted((a, b) -> Double.compare(a.x(), b.x()))
                .forEach(t ->
                        put(lines.computeIfAbsent(Math.round(2 * t.y() / t.size()), k -> new StringBuilder()), t));
        return lines.values().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void put(StringBuilder line, Leaf.Text text) {
        int column = (int) Math.round(text.x() / (LETTER * text.size()));
        line.append(" ".repeat(Math.max(line.isEmpty() ? 0 : 1, column - line.length())))
                .append(text.text());
    }
}
