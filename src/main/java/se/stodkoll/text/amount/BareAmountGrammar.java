package se.stodkoll.text.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.mention.FigureRun;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.InexactWords;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;

/** Amounts without a unit, for lines of lists and tables: "Bokholms byalag 45 000", "Hyra: 1.150". */
public final class BareAmountGrammar implements Grammar {
    private static final int LEAST_DIGITS = 4;
    private static final int MOST_PLAIN_DIGITS = 9;
    private static final int ORE_DECIMALS = 2;
    /** One group behind a full stop is an amount only as the end of "Hyra: 1.150", or alone; else it may be a section's number. */
    private static final Pattern ONE_POINT = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private static final Pattern COLON_BEFORE = Pattern.compile(":[ \\t]*$");
    private static final Pattern END_OF_ITEM = Pattern.compile("[ \\t]*(?:$|[;\\n])");
    private static final Pattern GLUED_BEFORE = Pattern.compile("(?:[\\p{L}#+]|\\p{L}/|[\\d.,][-./:,]|\\d-[ \\t]?)$");
    private static final Pattern GLUED_BEHIND = Pattern.compile("\\p{L}|[-/:]\\d");
    private static final Pattern MINUS = Pattern.compile("(?:^|[\\s(])-$");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:,\\d+)?");
    /** Groups that an amount could end in; telephone numbers and postal codes end otherwise. */
    private static final Pattern THOUSANDS_LAST = Pattern.compile("[1-9]\\d*[ .'].*\\d{3}");

    @Override
    public List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        for (FigureRun whole : FigureRun.in(text)) {
            if (!GLUED_BEFORE.matcher(text.before(whole.start(), 2)).find()
                    && !GLUED_BEHIND
                            .matcher(text.lower())
                            .region(whole.end(), text.lower().length())
                            .lookingAt()) {
                amount(text, whole.withoutYears(false)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Mention.Amount> amount(NormalizedText text, FigureRun run) {
        if (run.wholeDigits() < LEAST_DIGITS || run.isYear() || !isAmountLike(text, run)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = run.value().filter(n -> n.scale() <= ORE_DECIMALS);
        if (number.isEmpty() && !THOUSANDS_LAST.matcher(run.text()).matches()) {
            return Optional.empty();
        }
        boolean minus = MINUS.matcher(text.before(run.start(), 2)).find();
        Optional<Money> value = number.flatMap(n -> Money.ofPrint(minus ? n.negate() : n));
        return Optional.of(new Mention.Amount(run.start(), run.end(), value, !InexactWords.before(text, run.start())));
    }

    private static boolean isAmountLike(NormalizedText text, FigureRun run) {
        if (ONE_POINT.matcher(run.text()).matches()) {
            boolean alone = text.before(run.start(), text.lower().length()).isBlank();
            return (alone
                            || COLON_BEFORE
                                    .matcher(text.before(run.start(), LEAST_DIGITS))
                                    .find())
                    && END_OF_ITEM
                            .matcher(text.lower())
                            .region(run.end(), text.lower().length())
                            .lookingAt();
        }
        boolean plain = PLAIN.matcher(run.text()).matches();
        return !plain || !run.text().startsWith("0") && run.wholeDigits() <= MOST_PLAIN_DIGITS;
    }
}
