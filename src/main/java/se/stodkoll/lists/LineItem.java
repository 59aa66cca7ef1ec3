package se.stodkoll.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String UNIT = "(?:kr|kronor|sek|tkr|kkr|mkr|mnkr|:-|,-)";
    private static final Pattern SUM = Pattern.compile("(?iu)(?<![\\d.,/-])(?:\\d{1,3}(?:[ .]\\d{3})+|\\d{4,})(?:,\\d{1,2})?(?:\\s?" + UNIT + "(?!\\p{L}))?"
            + "|(?<![\\d.,/-])\\d+(?:,\\d+)?\\s?" + UNIT + "(?!\\p{L})");
    private static final Pattern WITH_UNIT = Pattern.compile("(?iu)" + UNIT + "$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern REMARK = Pattern.compile("[).]*(?:\\([^)]*\\))?");

    /** The item of a line; empty where it is none. */
    static Optional<LineItem> of(List<PlacedWord> line) {
        boolean bullet = !line.isEmpty() && ListWords.shipped().isBullet(line.get(0).text());
        List<PlacedWord> words = bullet ? line.subList(1, line.size()) : line;
        String text = ListRow.text(words);
        Matcher m = SUM.matcher(text);
        int from = -1;
        int to = -1;
        boolean unit = false;
        while (m.find()) {
            boolean own = WITH_UNIT.matcher(m.group()).find();
            if ((own || !unit) && (!YEAR.matcher(m.group()).matches() || text.substring(m.end()).matches("\\)?"))) {
                from = m.start();
                to = m.end();
                unit = own;
            }
        }
        return from <= 0 ? Optional.empty() : parted(words, text, from, to, bullet);
    }

    private static Optional<LineItem> parted(List<PlacedWord> words, String text, int from, int to, boolean bullet) {
        int first = wordAt(words, from);
        int behind = wordAt(words, to - 1) + 1;
        String before = text.substring(0, from);
        String after = text.substring(to).strip();
        Shape shape = before.endsWith("(") ? Shape.BRACKET : shape(before.stripTrailing());
        boolean name = first > 0 && first <= Weights.LONGEST_NAME && Character.isLetterOrDigit(text.codePointAt(text.startsWith("”") || text.startsWith("\"") ? 1 : 0));
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
