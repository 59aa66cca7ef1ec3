package se.stodkoll.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.Field;
import se.stodkoll.text.Clauses;
import se.stodkoll.text.Flow;

/** Who a sentence is about: the organisation's name just before its verb. */
final class Subjects {
    private static final Pattern LEADING = Pattern.compile("^(?:\\s|att\\s+|" + Clauses.BULLET + "\\s*|\\d+\\.\\s+)+");
    private static final Pattern UNFINISHED = Pattern.compile("(?:\\b(?:i|och|för|av|på|vid|&)|[-,&])$");

    private Subjects() {}

    /**
     * The words between a clause's beginning and its verb; where a heading without a full stop stands before them, the
     * verb's own line alone, with the line above where the name goes over the line's end.
     */
    static Optional<Field<String>> before(Flow flow, int clauseStart, int verb) {
        String text = flow.text();
        int from = Math.max(clauseStart, text.lastIndexOf('\n', verb - 1) + 1);
        boolean verbFirst = text.substring(from, verb).isBlank();
        while (from > clauseStart && (verbFirst || goesOnFrom(text, clauseStart, from, verb))) {
            from = Math.max(clauseStart, text.lastIndexOf('\n', from - 2) + 1);
            verbFirst = false;
        }
        Matcher leading = LEADING.matcher(text.substring(from, verb));
        int start = leading.find() ? from + leading.end() : from;
        return flow.string(start, verb).filter(f -> f.value().length() < 120);
    }

    /** Whether a sentence begins behind another on its line: what it begins with is no heading. */
    private static boolean beginsAmidLine(String text, int clauseStart) {
        int first = clauseStart;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int before = clauseStart - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.substring(before, first).indexOf('\n') < 0;
    }

    private static boolean goesOnFrom(String text, int clauseStart, int from, int verb) {
        String line = text.substring(from, verb).trim();
        int above = Math.max(clauseStart, text.lastIndexOf('\n', from - 2) + 1);
        String previous = text.substring(above, from).trim();
        boolean attAbove = previous.matches("(?s)(?:att\\s|[•·●▪◦*+]).*");
        return attAbove
                || (above == clauseStart && beginsAmidLine(text, clauseStart))
                || UNFINISHED.matcher(previous).find()
                || (!line.isEmpty() && Character.isLowerCase(line.charAt(0)) && !line.startsWith("att "));
    }
}
