package se.stodkoll.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Vocabulary;

/** An amount said twice, in figures and in words, one of them in brackets: "450 000 (fyrahundrafemtiotusen) kronor". */
public final class SaidInWords {
    /** Letters of the longest amount in words. */
    private static final int LONGEST = 90;

    /** Brackets and the unit before one. */
    private static final int BRACKETED = 14;

    private static final Pattern FIGURES = Pattern.compile("\\d[^\\p{L}(]*");
    private static final Pattern BRACKET =
            Pattern.compile("^[^(]{0,12}\\((?<words>[\\p{L}\\s-]{6," + LONGEST + "})\\)");
    private static final Pattern BEFORE = Pattern.compile("(?<words>[\\p{L}\\s-]{6," + LONGEST + "})\\($");
    private static final String UNIT =
            " " + Vocabulary.load("mentions").list("amount.kronor").get(0);

    private SaidInWords() {}

    /** Whether the words right beside an amount in figures say another. */
    public static boolean contradict(String text, Mention.Amount figures) {
        return figures.value().isPresent()
                && beside(text, figures)
                        .filter(w -> !w.equals(figures.value().get()))
                        .isPresent();
    }

    /** The amount in words right beside one in figures; empty where none stands there. */
    private static Optional<Money> beside(String text, Mention.Amount amount) {
        Matcher figures = FIGURES.matcher(text).region(amount.start(), amount.end());
        if (!figures.find()) {
            return Optional.empty();
        }
        int behind = Math.min(text.length(), figures.end() + LONGEST + BRACKETED);
        return Stream.of(
                        BRACKET.matcher(text).region(figures.end(), behind),
                        BEFORE.matcher(text).region(Math.max(0, figures.start() - LONGEST), figures.start()))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(m -> inWords(m.group("words")));
    }

    private static Optional<Money> inWords(String words) {
        List<Mention.Amount> said = Mentions.amounts(words.strip().replaceAll("\\s+", " ") + UNIT);
        return said.isEmpty() ? Optional.empty() : said.get(said.size() - 1).value();
    }
}
