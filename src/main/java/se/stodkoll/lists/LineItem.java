package se.stodkoll.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.text.Mention;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;

/**
 * A line of text that says what somebody gets: a name, an amount, perhaps more words behind it.
 *
 * @param shape how the amount stands off the name
 * @param bullet whether a bullet stands before it
 * @param name words before the amount
 * @param amount words of it with its unit
 * @param rest words behind it
 */
record LineItem(Shape shape, boolean bullet, List<PlacedWord> name, List<PlacedWord> amount, List<PlacedWord> rest) {
    /** What parts a name from its amount. */
    enum Shape {
        COLON,
        COMMA,
        DASH,
        BRACKET,
        BLANK
    }

    private static final Pattern REMARK = Pattern.compile("[).]*(?:\\([^)]*\\))?");

    /** The item of a line; empty where it is none. */
    static Optional<LineItem> of(List<PlacedWord> line) {
        boolean bullet = !line.isEmpty() && ListWords.shipped().isBullet(line.get(0).text());
        List<PlacedWord> words = bullet ? line.subList(1, line.size()) : line;
        String text = ListRow.text(words);
        return amount(text).filter(a -> a.start() > 0).flatMap(a -> parted(words, text, a, bullet));
    }

    /** The last amount with a unit; without any, the last that stands alone. */
    private static Optional<Mention.Amount> amount(String text) {
        List<Mention.Amount> named =
                Mentions.in(text).stream().filter(Mention.Amount.class::isInstance).map(Mention.Amount.class::cast).toList();
        List<Mention.Amount> found = named.isEmpty() ? Mentions.bareAmounts(text) : named;
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    private static Optional<LineItem> parted(List<PlacedWord> words, String text, Mention.Amount amount, boolean bullet) {
        int from = amount.start();
        int to = amount.end();
        int first = wordAt(words, from);
        int behind = wordAt(words, to - 1) + 1;
        String before = text.substring(0, from);
        String after = text.substring(to).strip();
        Shape shape = before.endsWith("(") ? Shape.BRACKET : shape(before.stripTrailing());
        boolean name = first > 0 && first <= ListWeights.LONGEST_NAME && Character.isLetterOrDigit(text.codePointAt(text.startsWith("”") || text.startsWith("\"") ? 1 : 0));
        boolean closed = shape == Shape.BRACKET ? after.startsWith(")") : REMARK.matcher(after).matches();
        if (!name || !closed || Character.isLowerCase(text.charAt(0)) || before.stripTrailing().endsWith(".") && shape != Shape.BLANK) {
            return Optional.empty();
        }
        return Optional.of(new LineItem(
                shape, bullet, names(words.subList(0, first)), words.subList(first, behind), words.subList(behind, words.size())));
    }

    /** Without the dots or the dash that lead to the amount. */
    private static List<PlacedWord> names(List<PlacedWord> words) {
        List<PlacedWord> names = new ArrayList<>(words);
        while (names.size() > 1 && names.get(names.size() - 1).text().matches("[.…_·:,;–-]+")) {
            names.remove(names.size() - 1);
        }
        return List.copyOf(names);
    }

    private static Shape shape(String before) {
        char last = before.charAt(before.length() - 1);
        return switch (last) {
            case ':' -> Shape.COLON;
            case ',' -> Shape.COMMA;
            case '-', '–', '—' -> Shape.DASH;
            default -> Shape.BLANK;
        };
    }

    /** The index of the word that holds a letter of the text. */
    private static int wordAt(List<PlacedWord> words, int letter) {
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            at += words.get(i).text().length() + 1;
            if (letter < at) {
                return i;
            }
        }
        return words.size() - 1;
    }

    /** The index among the name's words of those that stand in brackets at its end; its size where none do. */
    int bracket() {
        String text = ListRow.text(name).replaceAll("[\\s,:;]+$", "");
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        return open <= 0 ? name.size() : wordAt(name, open);
    }
}
