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

    /** "1 150 097 kr", with two decimals only where there are öre. */
    static String kr(Money amount) {
        return digits(amount) + NBSP + "kr";
    }

    /** "1 150 097" */
    static String digits(Money amount) {
        return format(amount.kronor(), amount.ore() % 100 == 0 ? "#,##0" : "#,##0.00", swedish());
    }

    /** " Skillnad −36 000 kr (−4,63 %).", or percentage points, or days; empty where there is nothing to subtract. */
    static String skillnad(Comparison c) {
        return c.actualMinusExpected()
                .map(d -> " Skillnad " + signed(d)
                        + switch (c.type()) {
                            case MONEY -> kr(Money.of(d.abs()))
                                    + share(c).map(p -> " (" + signed(p) + procent(p.abs()) + ")").orElse("");
                            case PERCENT -> format(d.abs(), "0.0#", swedish()) + " procentenheter";
                            case DATE -> d.abs() + (d.abs().intValue() == 1 ? " dag" : " dagar");
                            case TEXT -> "";
                        }
                        + ".")
                .orElse("");
    }

    /** The same in English. */
    static String difference(Comparison c) {
        DecimalFormatSymbols english = DecimalFormatSymbols.getInstance(Locale.ROOT);
        return c.actualMinusExpected()
                .map(d -> " Difference " + signed(d)
                        + switch (c.type()) {
                            case MONEY -> sek(Money.of(d.abs()))
                                    + share(c).map(p -> " (" + signed(p) + percent(p.abs()) + ")").orElse("");
                            case PERCENT -> format(d.abs(), "0.0#", english) + " percentage points";
                            case DATE -> d.abs() + (d.abs().intValue() == 1 ? " day" : " days");
                            case TEXT -> "";
                        }
                        + ".")
                .orElse("");
    }

    /** Empty where it is less than the last place shown. */
    private static Optional<BigDecimal> share(Comparison c) {
        return c.percentOfExpected().filter(p -> p.signum() != 0);
    }

    private static String signed(BigDecimal difference) {
        return difference.signum() < 0 ? "\u2212" : "+";
    }

    /** "SEK 1,150,097" */
    static String sek(Money amount) {
        String pattern = amount.ore() % 100 == 0 ? "#,##0" : "#,##0.00";
        return "SEK " + format(amount.kronor(), pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /** "50,0 %", with two decimals where they matter. */
    static String procent(BigDecimal percent) {
        return format(percent, "0.0#", swedish()) + NBSP + "%";
    }

    /** "50.0%" */
    static String percent(BigDecimal percent) {
        return format(percent, "0.0#", DecimalFormatSymbols.getInstance(Locale.ROOT)) + "%";
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
