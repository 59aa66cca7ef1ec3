package se.stodkoll.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Vocabulary;

/** An amount said twice, in figures and in words, one of them in brackets: "450 000 (fyrahundrafemtiotusen) kronor". */
public final class SaidInWords {
    /** Letters of the longest amount in words. */
    private static final int LONGEST = 90;

    /** Brackets and the unit before one. */
    private static final int BRACKETED = 14;

    private static final Pattern BRACKET =
            Pattern.compile("^[^(]{0,12}\\((?<words>[\\p{L}\\s-]{6," + LONGEST + "})\\)");
    private static final Pattern BEFORE = Pattern.compile("(?<words>[\\p{L}\\s-]{6," + LONGEST + "})\\($");
    private static final String UNIT =
            " " + Vocabulary.load("mentions").list("amount.kronor").get(1);

    private SaidInWords() {}

    /** The amount in words right beside one in figures; empty where none stands there. */
    public static Optional<Money> beside(String text, Mention.Amount figures) {
        int figure = figures.start();
        while (figure < figures.end() && !Character.isDigit(text.charAt(figure))) {
            figure++;
        }
        if (figure == figures.end()) {
            return Optional.empty();
        }
        int last = figure;
        while (last < figures.end() && !Character.isLetter(text.charAt(last)) && text.charAt(last) != '(') {
            last++;
        }
        Matcher behind = BRACKET.matcher(text).region(last, Math.min(text.length(), last + LONGEST + BRACKETED));
        if (behind.find()) {
            return inWords(behind.group("words"));
        }
        String head = text.substring(Math.max(0, figure - LONGEST), figure);
        Matcher before = BEFORE.matcher(head);
        return before.find() ? inWords(before.group("words")) : Optional.empty();
    }

    /** Whether a text says one of its amounts in figures and right beside them another in words. */
    public static boolean contradicts(String text) {
        return Mentions.amounts(text).stream()
                .anyMatch(a -> a.value().isPresent()
                        && beside(text, a)
                                .filter(w -> !w.equals(a.value().get()))
                                .isPresent());
    }

    private static Optional<Money> inWords(String words) {
        List<Mention.Amount> said = Mentions.amounts(words.strip().replaceAll("\\s+", " ") + UNIT);
        return said.isEmpty() ? Optional.empty() : said.get(said.size() - 1).value();
    }
}
