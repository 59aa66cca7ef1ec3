package se.stodkoll.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.stodkoll.text.amount.AmountGrammar;
import se.stodkoll.text.amount.BareAmountGrammar;
import se.stodkoll.text.amount.ShareGrammar;
import se.stodkoll.text.amount.WordAmountGrammar;
import se.stodkoll.text.day.DayGrammar;
import se.stodkoll.text.day.SpanGrammar;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;
import se.stodkoll.text.number.NumberGrammar;
import se.stodkoll.text.number.OrganisationNumberGrammar;
import se.stodkoll.text.vocabulary.Memo;

/** Finds the typed mentions of a text: amounts, shares, days, spans, numbers. */
public final class Mentions {
    /** What comes first claims its text, so that no later one reads a part of it. */
    private static final List<Grammar> GRAMMARS = List.of(
            new NumberGrammar(true),
            new SpanGrammar(),
            new DayGrammar(),
            new OrganisationNumberGrammar(),
            new NumberGrammar(false),
            new AmountGrammar(),
            new WordAmountGrammar(),
            new ShareGrammar());

    /** Those that find something in a text without figures; each of the others needs one. */
    private static final List<Grammar> WORDED = List.of(new WordAmountGrammar(), new ShareGrammar());

    /** A line is asked of by whoever looks for rows, cells, labels and sentences; texts longer than a line are not. */
    private static final int LONGEST_KEPT = 160;

    private static final Memo<String, List<Mention>> KEPT =
            new Memo<>(10_000, line -> List.copyOf(in(new NormalizedText(line))));
    private static final Memo<String, List<Mention.Amount>> KEPT_BARE = new Memo<>(10_000, Mentions::readBare);

    private Mentions() {}

    /** All mentions of a text in order, not overlapping; white space between words may be of any kind, line ends too. */
    public static List<Mention> in(String text) {
        return text.length() > LONGEST_KEPT ? in(new NormalizedText(text)) : KEPT.of(text);
    }

    private static List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        for (Grammar grammar : text.hasFigure() ? GRAMMARS : WORDED) {
            List<Mention> more = grammar.in(text);
            text.claim(more);
            found.addAll(more);
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    /** The amounts of {@link #in}. */
    public static List<Mention.Amount> amounts(String text) {
        return in(text).stream()
                .filter(Mention.Amount.class::isInstance)
                .map(Mention.Amount.class::cast)
                .toList();
    }

    /**
     * The amounts of a line of a list or table that stand without their unit: four figures or more, plain or in groups of
     * thousands; no years, days or numbers of any other kind, and nothing that {@link #in} finds. Where figures stand beside
     * one another that are no one number, the amount has no value.
     *
     * @param line of a list or a table, or one cell of it
     */
    public static List<Mention.Amount> bareAmounts(String line) {
        return line.length() > LONGEST_KEPT ? readBare(line) : KEPT_BARE.of(line);
    }

    private static List<Mention.Amount> readBare(String line) {
        NormalizedText text = new NormalizedText(line);
        if (!text.hasFigure()) {
            return List.of();
        }
        text.claim(in(line));
        return new BareAmountGrammar()
                .in(text).stream().map(Mention.Amount.class::cast).toList();
    }
}
