package se.stodkoll.reconcile.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.value.Money;

/** Figures as a Swedish and as an English reader expects them; groups are parted by a no-break space in Swedish. */
public final class FigureFormat {
    private static final char NBSP = '\u00A0';

    private FigureFormat() {}

    /** "1 150 097 kr", "SEK 1,150,097", with two decimals only where there are öre. */
    public static BilingualText money(Money amount) {
        return RuleTexts.of(
                "money", new BilingualText(digits(amount), format(amount.kronor(), pattern(amount), english())));
    }

    /** "1 150 097" */
    public static String digits(Money amount) {
        return format(amount.kronor(), pattern(amount), swedish());
    }

    private static String pattern(Money amount) {
        return amount.ore() % 100 == 0 ? "#,##0" : "#,##0.00";
    }

    /** "36 000 kr mindre (−4,6 %)", "5 procentenheter högre", "31 dagar senare"; nothing where there is nothing to subtract. */
    public static BilingualText apart(Comparison c) {
        return c.actualMinusExpected()
                .filter(d -> c.type() != Comparison.Type.TEXT)
                .map(d -> {
                    BilingualText apart = RuleTexts.of(
                            "apart." + c.type() + (d.signum() < 0 ? ".less" : ".more"), size(c.type(), d.abs()));
                    return share(c).map(p -> RuleTexts.of("apart.share", apart, p))
                            .orElse(apart);
                })
                .orElse(BilingualText.NOTHING);
    }

    private static BilingualText size(Comparison.Type type, BigDecimal size) {
        return switch (type) {
            case MONEY -> money(Money.of(size));
            case PERCENT ->
                RuleTexts.of(size.compareTo(BigDecimal.ONE) == 0 ? "percent.point" : "percent.points", points(size));
            case DATE -> RuleTexts.of(size.intValue() == 1 ? "day" : "days", size);
            case TEXT -> BilingualText.NOTHING;
        };
    }

    /** "−57 %", of a small share as many decimals as tell it; empty where it is less than the last place shown. */
    private static Optional<BilingualText> share(Comparison c) {
        return c.percentOfExpected().filter(p -> p.signum() != 0).map(p -> {
            int decimals = p.abs().compareTo(BigDecimal.TEN) >= 0 ? 0 : p.abs().compareTo(BigDecimal.ONE) >= 0 ? 1 : 2;
            BilingualText size = percent(p.abs().setScale(decimals, RoundingMode.HALF_UP));
            return new BilingualText(signed(p) + size.sv(), signed(p) + size.en());
        });
    }

    private static String signed(BigDecimal difference) {
        return difference.signum() < 0 ? "\u2212" : "+";
    }

    /** "50 %", "50%", with up to two decimals where they matter. */
    public static BilingualText percent(BigDecimal percent) {
        return RuleTexts.of("percent", points(percent));
    }

    private static BilingualText points(BigDecimal percent) {
        return new BilingualText(format(percent, "0.##", swedish()), format(percent, "0.##", english()));
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
