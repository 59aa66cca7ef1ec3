package se.stodkoll.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import se.stodkoll.model.Comparison;
import se.stodkoll.model.Money;

/** Figures as a Swedish and as an English reader expects them; groups are parted by a no-break space in Swedish. */
final class Wording {
    private static final char NBSP = '\u00A0';

    private Wording() {}

    /** "1 150 097 kr", "SEK 1,150,097", with two decimals only where there are öre. */
    static Said money(Money amount) {
        return RuleTexts.of("money", new Said(digits(amount), format(amount.kronor(), pattern(amount), english())));
    }

    /** "1 150 097" */
    static String digits(Money amount) {
        return format(amount.kronor(), pattern(amount), swedish());
    }

    private static String pattern(Money amount) {
        return amount.ore() % 100 == 0 ? "#,##0" : "#,##0.00";
    }

    /** " Skillnad −36 000 kr (−4,63 %).", or percentage points, or days; nothing where there is nothing to subtract. */
    static Said difference(Comparison c) {
        return c.actualMinusExpected()
                .map(d -> RuleTexts.of("difference", signed(d), size(c, d)))
                .orElse(Said.NOTHING);
    }

    private static Said size(Comparison c, BigDecimal d) {
        return switch (c.type()) {
            case MONEY -> share(c).map(p -> RuleTexts.of("difference.share", money(Money.of(d.abs())), signed(p), percent(p.abs())))
                    .orElseGet(() -> money(Money.of(d.abs())));
            case PERCENT -> RuleTexts.of("percent.points", points(d.abs()));
            case DATE -> RuleTexts.of(d.abs().intValue() == 1 ? "day" : "days", d.abs());
            case TEXT -> Said.NOTHING;
        };
    }

    /** Empty where it is less than the last place shown. */
    private static Optional<BigDecimal> share(Comparison c) {
        return c.percentOfExpected().filter(p -> p.signum() != 0);
    }

    private static String signed(BigDecimal difference) {
        return difference.signum() < 0 ? "\u2212" : "+";
    }

    /** "50,0 %", "50.0%", with two decimals where they matter. */
    static Said percent(BigDecimal percent) {
        return RuleTexts.of("percent", points(percent));
    }

    private static Said points(BigDecimal percent) {
        return new Said(format(percent, "0.0#", swedish()), format(percent, "0.0#", english()));
    }

    private static DecimalFormatSymbols english() {
        return DecimalFormatSymbols.getInstance(Locale.ROOT);
    }

    private static DecimalFormatSymbols swedish() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(NBSP);
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('\u2212');
        return symbols;
    }

    private static String format(BigDecimal value, String pattern, DecimalFormatSymbols symbols) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
