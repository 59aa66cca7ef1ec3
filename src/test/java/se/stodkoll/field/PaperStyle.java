package se.stodkoll.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.stodkoll.made.Dice;

/** How one paper writes money, shares, days, terms and names. Never more than one exact reading. */
final class PaperStyle {
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

    private static final List<String> NUMBERS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private final Dice dice;
    private final String money;
    private final String thousands;
    private final String percent;
    private final String day;
    private final String term;
    private final String dash;
    private final String quote;
    private final boolean lowBody;

    PaperStyle(Dice dice) {
        this.dice = dice;
        money = dice.pick(
                "# kr",
                "# kr",
                "# kr",
                "# kronor",
                "# kronor",
                "# kronor",
                "#\u00a0kr",
                "#:-",
                "# SEK",
                "SEK #",
                "kr #",
                "# tkr",
                "# mnkr",
                "# miljoner kronor",
                "ord",
                "# kr.");
        thousands = dice.pick(" ", " ", " ", " ", "\u00a0", "\u00a0", "", ".", "'");
        percent = dice.pick("# %", "# %", "#%", "# procent", "# procent", "#\u00a0%", "#,0 %", "#,00 %");
        day = dice.pick("iso", "iso", "iso", "long", "long", "long", "den", "slash", "short", "dots");
        term = dice.pick("days", "days", "days", "tom", "tom2", "months", "years", "within");
        dash = dice.pick("–", "–", " – ", "-", " - ", " till ");
        quote = dice.pick("@", "@", "@", "”@”", "\"@\"", "»@»", "’@’", "“@”");
        lowBody = dice.chance(0.7);
    }

    String money(long kronor) {
        boolean tenths = kronor >= 1_000_000 && kronor % 10_000 == 0;
        if (money.equals("ord") && kronor % 1_000_000 == 0 && kronor >= 1_000_000 && kronor <= 12_000_000) {
            return kronor == 1_000_000
                    ? "en miljon kronor"
                    : NUMBERS.get((int) (kronor / 1_000_000)) + " miljoner kronor";
        }
        if (money.startsWith("# m") && tenths) {
            String digits = BigDecimal.valueOf(kronor)
                    .movePointLeft(6)
                    .stripTrailingZeros()
                    .toPlainString();
            return money.replace("#", digits.replace('.', ','));
        }
        if (money.equals("# tkr") && kronor % 1000 == 0) {
            return money.replace("#", grouped(kronor / 1000));
        }
        boolean plain = money.contains("m") || money.equals("ord") || money.equals("# tkr") || money.endsWith("kr.");
        return (plain ? "# kr" : money).replace("#", grouped(kronor));
    }

    /** An amount without its unit. */
    String figure(long kronor) {
        return grouped(kronor);
    }

    private String grouped(long value) {
        return Long.toString(value).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_").replace("_", thousands);
    }

    String percent(BigDecimal share) {
        boolean whole = share.stripTrailingZeros().scale() <= 0;
        if (whole) {
            return percent.replace(
                    "#", share.setScale(0, RoundingMode.UNNECESSARY).toPlainString());
        }
        String digits = share.stripTrailingZeros().toPlainString().replace('.', ',');
        return (percent.contains(",") ? "# %" : percent).replace("#", digits);
    }

    String day(LocalDate d) {
        String month = MONTHS.get(d.getMonthValue() - 1);
        String plain = d.getDayOfMonth() + " " + month + " " + d.getYear();
        return switch (day) {
            case "long" -> plain;
            case "den" -> "den " + plain;
            case "slash" -> d.getDayOfMonth() + "/" + d.getMonthValue() + " " + d.getYear();
            case "short" ->
                d.getDayOfMonth() + " " + (month.length() > 4 ? month.substring(0, 3) : month) + " " + d.getYear();
            case "dots" ->
                String.format(Locale.ROOT, "%02d.%02d.%d", d.getDayOfMonth(), d.getMonthValue(), d.getYear());
            default -> d.toString();
        };
    }

    /** A day after the word "den". */
    String dayAfterDen(LocalDate d) {
        String text = day(d);
        return text.startsWith("den ") ? text.substring(4) : text;
    }

    String term(Term t) {
        if (t.isWholeYears() && (term.equals("years") || term.equals("months") && dice.chance(0.3))) {
            return years(t);
        }
        if (t.isWholeMonths() && (term.equals("months") || term.equals("years"))) {
            String first = MONTHS.get(t.start().getMonthValue() - 1);
            String last =
                    MONTHS.get(t.end().getMonthValue() - 1) + " " + t.end().getYear();
            return t.years() == 1
                    ? first + dash + last
                    : first + " " + t.start().getYear() + dash + last;
        }
        if (term.equals("within") && t.years() == 1) {
            return t.start().getDayOfMonth() + " " + MONTHS.get(t.start().getMonthValue() - 1) + dash
                    + t.end().getDayOfMonth() + " " + MONTHS.get(t.end().getMonthValue() - 1) + " "
                    + t.end().getYear();
        }
        String start = dayAfterDen(t.start());
        String end = dayAfterDen(t.end());
        return switch (term) {
            case "tom" -> start + " till och med " + end;
            case "tom2" -> start + " t.o.m. " + end;
            default -> start + (day.equals("iso") && dash.equals("-") ? " - " : dash) + end;
        };
    }

    String years(Term t) {
        return t.years() == 1
                ? "" + t.start().getYear()
                : t.start().getYear() + "–" + t.end().getYear();
    }

    /** A project's name as it stands in a sentence. */
    String project(String name) {
        return quote.replace("@", name);
    }

    /** A board's name within a sentence. */
    String body(String name, Giver giver, boolean first) {
        boolean own = name.equals(giver.name()) || name.startsWith("LAG");
        return lowBody && !first && !own ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    static String genitive(String name) {
        return name.matches(".*[sxz]$")
                ? name
                : name.matches(".*[\\p{L}\\d]$") ? name + (name.matches(".*[\\p{Lu}\\d]$") ? ":s" : "s") : name + "s";
    }
}
