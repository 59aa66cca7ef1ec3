package se.stodkoll.twin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/**
 * A number as printed, its groups of three joined: an amount, a date, a diary number.
 *
 * @param digits at least three
 * @param confidence of its least sure word, 0 to 1
 * @param otherwise the reader's second thoughts about it, as digits
 */
record Figure(String digits, double confidence, Set<String> otherwise) {
    private static final int LEAST_DIGITS = 3;
    private static final int GROUP = 3;

    /** Below this a reading alone says little. */
    private static final double WEAK = 0.7;

    Figure {
        otherwise = Set.copyOf(otherwise);
    }

    /** In reading order. */
    static List<Figure> of(Document document) {
        List<Figure> figures = new ArrayList<>();
        document.pages().forEach(page -> page.lines().forEach(line -> collect(line, figures)));
        return figures.stream().filter(f -> f.digits().length() >= LEAST_DIGITS).toList();
    }

    private static void collect(Line line, List<Figure> into) {
        boolean open = false;
        for (Word word : line.words()) {
            Figure figure = of(word);
            boolean bare = word.text().chars().allMatch(Character::isDigit);
            if (open && bare && figure.digits().length() == GROUP) {
                into.add(into.remove(into.size() - 1).joined(figure));
            } else if (!figure.digits().isEmpty()) {
                into.add(figure);
            }
            open = bare;
        }
    }

    private static Figure of(Word word) {
        Set<String> otherwise = new HashSet<>();
        word.alternatives().forEach(a -> otherwise.add(digits(a.text())));
        return new Figure(digits(word.text()), word.confidence(), otherwise);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private Figure joined(Figure next) {
        Set<String> other = new HashSet<>();
        otherwise.forEach(o -> other.add(o + next.digits));
        next.otherwise.forEach(o -> other.add(digits + o));
        return new Figure(digits + next.digits, Math.min(confidence, next.confidence), other);
    }

    /** Whether the two may be one number, of which the reader was not sure. */
    boolean mayBe(Figure other) {
        return otherwise.contains(other.digits)
                || other.otherwise.contains(digits)
                || Math.min(confidence, other.confidence) < WEAK && differInOneDigit(digits, other.digits);
    }

    private static boolean differInOneDigit(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }
}
