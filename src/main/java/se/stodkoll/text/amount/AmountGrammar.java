package se.stodkoll.text.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.mention.AmountUnits;
import se.stodkoll.text.mention.FigureRun;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.InexactWords;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;
import se.stodkoll.text.mention.Ranges;

/**
 * Sums of money in figures: "1 150 097 kr", "1.150.097:-", "1,15 mnkr", "kr 1 150 097". The whole run of figures is one token;
 * a year before it is not part of it. Brackets that repeat words in figures do not part them from their unit: "femtiotusen (50 000) kronor".
 */
public final class AmountGrammar implements Grammar {
    private static final Pattern YEAR_WORD = Pattern.compile("(?<!\\p{L})" + WORDS.pattern("year.before") + "[ \\t]+$");
    private static final Pattern MINUS = Pattern.compile("(?:^|[\\s(])-$");
    /** "1.150 mnkr" is a thousand millions or one and a bit. */
    private static final Pattern POINT_OR_DECIMALS = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private static final int LONGEST_WORD = 16;
    /** Figures before which a unit may stand: "kr 500". */
    private static final int LEAST_BEHIND_UNIT = 3;
    /** Decimals of a million from which on they are no rounding. */
    private static final int EXACT_DECIMALS = 3;

    private static final int ORE_DECIMALS = 2;

    @Override
    public List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        FigureRun before = null;
        int last = 0;
        for (FigureRun run : FigureRun.in(text)) {
            Optional<Mention.Amount> amount = amount(text, before, run, last);
            if (amount.isPresent() && amount.get().start() >= last) {
                found.add(amount.get());
                last = amount.get().end();
                before = null;
            } else {
                before = run;
            }
        }
        return found;
    }

    private static Optional<Mention.Amount> amount(NormalizedText text, FigureRun before, FigureRun run, int last) {
        boolean bracketed = text.before(run.start(), 1).equals("(")
                && run.end() < text.lower().length()
                && text.lower().charAt(run.end()) == ')';
        Optional<AmountUnits.Found> behind = AmountUnits.behind(text, bracketed ? run.end() + 1 : run.end());
        if (behind.isPresent()) {
            boolean range = before != null && Ranges.are(text, before, run);
            return Optional.of(
                    range
                            ? new Mention.Amount(before.start(), behind.get().end(), Optional.empty(), true)
                            : amount(text, number(text, run, behind.get().kronor()), behind.get()));
        }
        return AmountUnits.before(text, last, run)
                .filter(u -> u.kronor() > 1 || run.digits() >= LEAST_BEHIND_UNIT)
                .filter(u -> !run.isYear() && !run.beginsWithYear() && !isShare(text, run))
                .map(u -> amount(text, run, u));
    }

    private static boolean isShare(NormalizedText text, FigureRun run) {
        return ShareGrammar.signBehind(text, run.end()).isPresent();
    }

    /** The run without the years before its number. */
    private static FigureRun number(NormalizedText text, FigureRun run, long kronor) {
        boolean yearNamed =
                YEAR_WORD.matcher(text.before(run.start(), LONGEST_WORD)).find();
        return run.withoutYears(yearNamed || kronor != 1);
    }

    private static Mention.Amount amount(NormalizedText text, FigureRun run, AmountUnits.Found unit) {
        Optional<BigDecimal> number = unit.isForeign() ? Optional.empty() : unit.code() ? run.english() : run.value();
        if (unit.kronor() >= AmountUnits.MILLION
                && POINT_OR_DECIMALS.matcher(run.text()).matches()) {
            number = Optional.empty();
        }
        int most = unit.kronor() == 1 ? ORE_DECIMALS : Integer.MAX_VALUE;
        Optional<Money> value = number.filter(n -> n.scale() <= most)
                .map(n -> n.multiply(BigDecimal.valueOf(unit.kronor())))
                .map(n -> MINUS.matcher(text.before(run.start(), 2)).find() ? n.negate() : n)
                .flatMap(Money::ofPrint);
        boolean rounded = unit.kronor() >= AmountUnits.MILLION
                && number.filter(n -> n.scale() >= EXACT_DECIMALS).isEmpty();
        return new Mention.Amount(run.start(), unit.end(), value, !rounded && !InexactWords.before(text, run.start()));
    }
}
