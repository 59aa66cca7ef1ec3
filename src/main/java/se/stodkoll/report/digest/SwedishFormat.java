package se.stodkoll.report.digest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.value.Money;

/** Figures as a Swedish reader expects them: groups parted by no-break spaces, decimal comma, true minus sign. */
public final class SwedishFormat {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char MINUS = '\u2212';
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private SwedishFormat() {}

    /** "Sökt 1 150 097 kr": what an amount is, and the amount, which no end of a line parts. */
    public static String labelled(String label, String amount) {
        return label + NO_BREAK_SPACE + amount;
    }

    /** "1 150 097 kr"; with öre, "1 150 097,50 kr". */
    public static String kronor(Money amount) {
        return amount(amount) + NO_BREAK_SPACE + "kr";
    }

    /** "1 150 097" */
    public static String amount(Money amount) {
        return format(amount.kronor(), amount.kronor().scale() == 0 ? "#,##0" : "#,##0.00");
    }

    /** "+36 000 kr", "−36 000 kr", "0 kr" */
    public static String signedKronor(Money amount) {
        return (amount.ore() > 0 ? "+" : "") + kronor(amount);
    }

    /** "50 %", "33,3 %"; at most two decimals. */
    public static String percent(BigDecimal percent) {
        return format(percent, "#,##0.##") + NO_BREAK_SPACE + "%";
    }

    /** "+5 procentenheter" */
    public static String signedPoints(BigDecimal points) {
        String unit = points.abs().compareTo(BigDecimal.ONE) == 0 ? "procentenhet" : "procentenheter";
        return (points.signum() > 0 ? "+" : "") + format(points, "#,##0.##") + NO_BREAK_SPACE + unit;
    }

    /** "+14 dagar" */
    public static String signedDays(BigDecimal days) {
        String unit = days.abs().compareTo(BigDecimal.ONE) == 0 ? "dag" : "dagar";
        return (days.signum() > 0 ? "+" : "") + format(days, "#,##0") + NO_BREAK_SPACE + unit;
    }

    /** "3", "3–4" */
    public static String pages(PageRange pages) {
        return pages.first() == pages.last() ? "" + pages.first() : pages.first() + "–" + pages.last();
    }

    /** "1 234" */
    public static String count(int count) {
        return format(BigDecimal.valueOf(count), "#,##0");
    }

    public static String date(LocalDate date) {
        return date.toString();
    }

    /** The day in Sweden. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, STOCKHOLM);
    }

    /** "2026-11-22 06:15", Swedish time. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(STOCKHOLM));
    }

    private static String format(BigDecimal value, String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign(MINUS);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
