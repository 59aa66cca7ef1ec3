package se.stodkoll.made;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.stodkoll.model.value.Unit;

/**
 * How one document writes amounts, percent and days.
 *
 * @param separator of thousands; may be empty
 * @param decimals whether table amounts in kronor have ",00"
 * @param currency "kr", "kronor", "SEK", ":-", "tkr", "mnkr"
 * @param percentSign " procent", " %", "%"
 * @param days how days are written
 * @param dash between the days of a period
 */
record Pen(String separator, boolean decimals, String currency, String percentSign, Days days, String dash) {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));

    /** How days are written. */
    enum Days {
        ISO,
        LONG,
        SHORT
    }

    static Pen random(Dice dice) {
        return new Pen(
                dice.pick(" ", " ", " ", " ", "\u00a0", "\u00a0", "\u2009", "\u202f", ".", ""),
                dice.chance(0.06),
                dice.pick(" kr", " kr", " kr", " kronor", " kronor", " SEK", ":-", " tkr", " mnkr"),
                dice.pick(" procent", " procent", " %", " %", "%"),
                dice.pick(Days.ISO, Days.ISO, Days.ISO, Days.LONG, Days.SHORT),
                dice.pick("—", " – ", "–", " - ", " – ", " till och med "));
    }

    /** The pen of the portal, whose days and shares have one form only. */
    static Pen portal(Dice dice) {
        String separator = dice.pick("", "", " ", " ", "\u00a0");
        return new Pen(separator, false, " kr", "%", Days.ISO, dice.pick(" - ", " – "));
    }

    /** An amount in running text. */
    String money(long kronor) {
        if (currency.equals(" tkr") && kronor % 1_000 == 0) {
            return grouped(kronor / 1_000) + " tkr";
        }
        if (currency.equals(" mnkr") && kronor % 10_000 == 0) {
            return decimal(kronor, 1_000_000).replaceAll("0$", "") + " mnkr";
        }
        return grouped(kronor) + (currency.matches(" tkr| mnkr") ? " kronor" : currency);
    }

    /** An amount in a table. */
    String cell(Cell cell, Unit unit) {
        if (cell.printed().isPresent()) {
            return cell.printed().get();
        }
        if (cell.isEmpty()) {
            return "";
        }
        long kronor = cell.orZero();
        return switch (unit) {
            case SEK -> grouped(kronor) + (decimals ? ",00" : "");
            case TSEK -> grouped(kronor / 1_000);
            case MSEK -> decimal(kronor, 1_000_000);
        };
    }

    private static String decimal(long kronor, long unit) {
        return BigDecimal.valueOf(kronor)
                .divide(BigDecimal.valueOf(unit), 2, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    String grouped(long number) {
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(number)));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, separator);
        }
        return (number < 0 ? "-" : "") + text;
    }

    String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString().replace('.', ',') + percentSign;
    }

    String day(LocalDate day) {
        return switch (days) {
            case ISO -> day.toString();
            case LONG -> LONG.format(day);
            case SHORT -> day.format(DateTimeFormatter.ofPattern("yy-MM-dd"));
        };
    }

    /** "2024-08-01—2026-07-31". */
    String period(Span span) {
        return day(span.start()) + dash + day(span.end());
    }

    /** The same pen with four-digit years, for the days that a decision sets. */
    Pen fullYears() {
        return new Pen(separator, decimals, currency, percentSign, days == Days.SHORT ? Days.ISO : days, dash);
    }
}
