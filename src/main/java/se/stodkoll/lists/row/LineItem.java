package se.stodkoll.lists.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.mention.Mention;

/**
 * A line of text that says what somebody gets: a name, an amount, perhaps more words behind it.
 *
 * @param shape how the amount stands off the name
 * @param bullet whether a bullet stands before it
 * @param name words before the amount
 * @param amount words of it with its unit; none where the words behind the name say that it was turned down
 * @param rest words behind it
 */
public record LineItem(
        Shape shape, boolean bullet, List<PlacedWord> name, List<PlacedWord> amount, List<PlacedWord> rest) {
    /** What parts a name from its amount; whether the amount stands first. */
    public enum Shape {
        FIRST,
        COLON,
        COMMA,
        DASH,
        STOP,
        BRACKET,
        BLANK
    }

    private static final Pattern SMALL = Pattern.compile("\\s[/|–—-]\\s(\\d{2,3})$");
    /** A sentence ends within: no name goes on behind one. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{4,}\\.\\s");

    /** A stop behind a word, not among dots that lead to an amount. */
    private static final Pattern ENDED = Pattern.compile("[\\p{L}\\d)”\"]\\.$");

    private static final Pattern STOPS = Pattern.compile("[.:!?](?:\\s|$)");
    private static final Pattern REMARK = Pattern.compile("[).]*(?:\\([^)]*\\))?");

    /** The item of a line; empty where it is none. */
    public static Optional<LineItem> of(List<PlacedWord> line) {
        boolean bullet =
                !line.isEmpty() && ListWords.shipped().isBullet(line.get(0).text());
        List<PlacedWord> words = bullet ? line.subList(1, line.size()) : line;
        String text = PlacedWord.textOf(words);
        return amount(text).flatMap(a -> parted(words, text, a, bullet)).or(() -> refused(words, bullet));
    }

    /** "X, projektet P: avslag (kom in för sent)": what was decided stands for the amount. */
    private static Optional<LineItem> refused(List<PlacedWord> words, boolean bullet) {
        for (int i = 1; i < Math.min(words.size(), ListWeights.LONGEST_NAME); i++) {
            Shape shape = shape(words.get(i - 1).text());
            boolean parted = shape == Shape.COLON
                    || shape == Shape.DASH
                    || shape == Shape.COMMA
                    || i + 1 == words.size()
                            && Character.isUpperCase(words.get(i).text().charAt(0));
            if (parted
                    && ListWords.shipped().isRejected(PlacedWord.textOf(words.subList(i, words.size())))
                    && ListWords.begins(PlacedWord.textOf(words))) {
                return Optional.of(new LineItem(
                        shape, bullet, names(words.subList(0, i)), List.of(), words.subList(i, words.size())));
            }
        }
        return Optional.empty();
    }

    /** The first amount with a unit; without any, the last that stands alone. */
    private static Optional<Mention.Amount> amount(String text) {
        boolean named = !Mentions.amounts(text).isEmpty();
        List<Mention.Amount> found = amounts(text);
        return found.isEmpty() ? small(text) : Optional.of(found.get(named ? 0 : found.size() - 1));
    }

    /** Those with a unit; without any, those that stand alone. */
    public static List<Mention.Amount> amounts(String text) {
        List<Mention.Amount> named = Mentions.amounts(text);
        return named.isEmpty() ? Mentions.bareAmounts(text) : named;
    }

    /** A figure too small to be an amount by itself, set off at the end: "... / 860" of a list in thousands. */
    private static Optional<Mention.Amount> small(String text) {
        Matcher m = SMALL.matcher(text);
        return m.find()
                ? Optional.of(new Mention.Amount(
                        m.start(1), m.end(1), Optional.of(Money.of(new BigDecimal(m.group(1)))), true))
                : Optional.empty();
    }

    private static Optional<LineItem> parted(
            List<PlacedWord> words, String text, Mention.Amount amount, boolean bullet) {
        int first = PlacedWord.at(words, amount.start());
        int behind = PlacedWord.at(words, amount.end() - 1) + 1;
        String before = text.substring(0, amount.start()).stripTrailing();
        String after = text.substring(amount.end()).strip();
        List<PlacedWord> rest = words.subList(behind, words.size());
        if (first == 0) {
            int to = ListWords.shipped().to(after);
            return to == 0
                    ? Optional.empty()
                    : Optional.of(new LineItem(Shape.FIRST, bullet, List.of(), words.subList(0, behind), rest));
        }
        Shape shape = before.endsWith("(") ? Shape.BRACKET : shape(before);
        boolean closed = shape == Shape.BRACKET
                ? after.startsWith(")")
                : REMARK.matcher(after).matches() || isRest(after, rest.size());
        boolean stopped = shape == Shape.STOP && !isOfNames(words.subList(0, first));
        boolean sentence = shape == Shape.BLANK
                && (SENTENCE.matcher(before).find()
                        || ListWords.shipped().leadsOn(words.get(first - 1).text()));
        boolean named = before.chars().anyMatch(Character::isLetter);
        if (!named || sentence || first > ListWeights.LONGEST_NAME || !ListWords.begins(text) || !closed || stopped) {
            return Optional.empty();
        }
        return Optional.of(
                new LineItem(shape, bullet, names(words.subList(0, first)), words.subList(first, behind), rest));
    }

    /** "Fågeltorn. Tallmo byalag.": names with a stop behind each, no sentence among them. */
    private static boolean isOfNames(List<PlacedWord> words) {
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!ListWords.shipped().isStopped(words.get(i).text())) {
                continue;
            }
            String name = PlacedWord.textOf(words.subList(from, i + 1));
            if (i + 1 - from > ListWeights.LONGEST_NAMED || !ListWords.begins(name)) {
                return false;
            }
            from = i + 1;
        }
        return from == words.size();
    }

    /** What says more of an amount behind it: what for, to whom, out of what. */
    private static boolean isRest(String after, int words) {
        boolean leads = ListWords.shipped().projectBefore(after) > 0
                || ListWords.shipped().to(after) > 0;
        return after.startsWith(".")
                || words <= ListWeights.LONGEST_REST
                        && (leads
                                || !after.endsWith(".")
                                        && !STOPS.matcher(after.replaceFirst("^:\\s", ""))
                                                .find());
    }

    /** Without the dots, the dash or the words that lead to the amount, and without "Bidrag till" before them. */
    private static List<PlacedWord> names(List<PlacedWord> words) {
        int from = ListWords.shipped().support(PlacedWord.textOf(words));
        int to = words.size();
        while (to > from + 1
                && (words.get(to - 1).text().matches("[.…_·:,;/|–-]+")
                        || ListWords.shipped().leadsTo(words.get(to - 1).text()))) {
            to--;
        }
        return List.copyOf(words.subList(from < to ? from : 0, to));
    }

    private static Shape shape(String before) {
        char last = before.charAt(before.length() - 1);
        return switch (last) {
            case ':' -> Shape.COLON;
            case ',' -> Shape.COMMA;
            case '-', '–', '—', '/', '|' -> Shape.DASH;
            case '.' -> ENDED.matcher(before).find() ? Shape.STOP : Shape.BLANK;
            default -> Shape.BLANK;
        };
    }

    /** Whether its amount has a unit of its own. */
    public boolean hasUnit() {
        return hasUnit(PlacedWord.textOf(amount));
    }

    /** Whether an amount has a unit of its own. */
    public static boolean hasUnit(String amount) {
        return amount.chars().anyMatch(Character::isLetter) || amount.matches(".*[:,][-–]\\W*");
    }
}
