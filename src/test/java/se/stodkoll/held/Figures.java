package se.stodkoll.held;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** How one writer writes money, percentages and days. */
final class Figures {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private final Draw draw;
    /** What stands between thousands: a space of some width, a period or nothing. */
    final String gap;

    private final String minus;
    private final String currency;
    private final int days;
    private final String percent;
    private final boolean large;

    Figures(Draw draw) {
        this.draw = draw;
        gap = draw.any("\u00A0", "\u00A0", "\u00A0", " ", " ", "\u202F", "\u2009", ".", "");
        minus = draw.any("-", "–", "\u2212");
        currency = draw.any(" kr", " kr", " kr", " kronor", " kronor", " SEK", ":-");
        days = draw.any(0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4);
        percent = draw.any(" %", " %", " procent", " procent", "\u00A0%", "%");
        large = draw.chance(40);
    }

    /** Kronor in groups of three. */
    String grouped(long kronor, String between) {
        return (kronor < 0 ? minus : "")
                + String.format(java.util.Locale.ROOT, "%,d", Math.abs(kronor)).replace(",", between);
    }

    /** An amount in running text, with its unit; in thousands or millions where it is whole there and the writer does so. */
    String money(long kronor) {
        if (large && kronor % 100_000 == 0 && kronor >= 1_000_000)
            return decimal(kronor, 1_000_000) + draw.any(" mnkr", " miljoner kronor");
        if (large && kronor % 1000 == 0) return grouped(kronor / 1000, gap.isEmpty() ? "\u00A0" : gap) + " tkr";
        return grouped(kronor, gap) + currency;
    }

    /** In units of so many kronor, with the decimals it takes. */
    static String decimal(long kronor, long unit) {
        return new BigDecimal(kronor)
                .divide(BigDecimal.valueOf(unit), 6, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    String percent(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString().replace('.', ',') + percent;
    }

    /** Percent with another word than this writer's usual, as long as the sign is free. */
    String share(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString().replace('.', ',') + " %";
    }

    String day(LocalDate day) {
        return switch (days) {
            case 1 -> day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
            case 2 -> "den " + day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
            case 3 -> String.format("%02d-%02d-%02d", day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth());
            case 4 -> day.getYear() + "." + String.format("%02d.%02d", day.getMonthValue(), day.getDayOfMonth());
            default -> day.toString();
        };
    }

    /** "2025-01-01–2026-12-31" and its sisters. */
    String span(LocalDate start, LocalDate end) {
        String between = days == 1 || days == 2
                ? draw.any(" – ", " till ", " till och med ", " t.o.m. ")
                : draw.any("–", " – ", "—", " - ", " till ", " t.o.m. ", " till och med ", " -- ");
        return day(start) + between + day(end);
    }
}
