package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An income statement, a balance sheet or a board's budget, made at random: what it says and how it is printed.
 *
 * @param title of it
 * @param heads of its columns of amounts
 * @param rows in order, headings among them
 * @param look how it is printed
 */
public record MadeStatement(String title, List<String> heads, List<Row> rows, Look look) {
    /**
     * A row; a heading has no amounts.
     *
     * @param amounts in tenths of the printed unit where it has decimals, else in whole; null for an empty cell
     */
    record Row(String label, List<Long> amounts, int note) {
        boolean isHeading() {
            return amounts.isEmpty();
        }
    }

    /** How it is printed. */
    record Look(
            boolean notes,
            int negative,
            String thousands,
            String blank,
            boolean decimals,
            String unit,
            int align,
            int pitch) {
        static Look random(Random random) {
            boolean decimals = random.nextInt(4) == 0;
            return new Look(
                    random.nextBoolean(),
                    random.nextInt(5),
                    pick(random, " ", " ", "\u00a0", "."),
                    pick(random, "-", "\u2013", "0", ""),
                    decimals,
                    decimals ? "mnkr" : pick(random, "kr", "tkr", "", "SEK"),
                    random.nextInt(3),
                    68 + random.nextInt(25));
        }
    }

    private static final List<List<String>> HEADS = List.of(
            List.of("2023-12-31", "2022-12-31"),
            List.of("2023", "2022"),
            List.of("Budget 2020", "Prognos 2019", "Budget 2019"),
            List.of("Utfall 2021", "Budget 2021", "Bokslut 2020"),
            List.of("2022/23", "2021/22"),
            List.of("2024", "2023", "2022"));
    private static final List<String> GROUPS = List.of(
            "Rörelsens intäkter",
            "Anläggningstillgångar",
            "Verksamhetens kostnader",
            "Kortfristiga skulder",
            "Eget kapital");
    private static final List<String> ITEMS = List.of(
            "Nettoomsättning",
            "Övriga intäkter",
            "Erhållna bidrag",
            "Personalkostnader",
            "Lokalkostnader",
            "Avskrivningar, inventarier",
            "Kundfordringar",
            "Leverantörsskulder",
            "Upplupna kostnader och förutbetalda intäkter",
            "Kassa och bank",
            "Öresavrundning",
            "Skatteskulder",
            "Resor (inrikes)",
            "Balanserat resultat");
    private static final List<String> SUMS =
            List.of("Summa intäkter", "Summa kostnader", "Summa anläggningstillgångar", "Summa skulder");

    public static MadeStatement random(Random random) {
        List<String> heads = HEADS.get(random.nextInt(HEADS.size()));
        Look look = Look.random(random);
        List<Row> rows = new ArrayList<>();
        for (int g = 0; g < 2 + random.nextInt(3); g++) {
            group(random, heads.size(), look, rows);
        }
        return new MadeStatement(
                pick(random, "Resultaträkning", "Balansräkning", "Resultatbudget"), heads, List.copyOf(rows), look);
    }

    private static void group(Random random, int columns, Look look, List<Row> rows) {
        if (random.nextInt(4) > 0) {
            rows.add(new Row(pick(random, GROUPS.toArray(String[]::new)), List.of(), 0));
        }
        List<Long> sums =
                new ArrayList<>(IntStream.range(0, columns).mapToObj(i -> 0L).toList());
        int items = 2 + random.nextInt(5);
        for (int i = 0; i < items; i++) {
            long size = look.decimals() ? 3_000 : (long) Math.pow(10, 4 + random.nextInt(4));
            long sign = random.nextInt(3) == 0 ? -1 : 1;
            List<Long> amounts = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                Long value = random.nextInt(12) == 0 ? null : sign * (size / 4 + random.nextInt((int) size));
                amounts.add(value);
                sums.set(c, sums.get(c) + (value == null ? 0 : value));
            }
            boolean blank = amounts.stream().allMatch(a -> a == null);
            rows.add(new Row(
                    pick(random, ITEMS.toArray(String[]::new)),
                    blank ? sums.stream().map(s -> 7L).toList() : amounts,
                    random.nextInt(2) == 0 ? 1 + random.nextInt(19) : 0));
            if (blank) {
                sums.replaceAll(s -> s + 7);
            }
        }
        rows.add(new Row(pick(random, SUMS.toArray(String[]::new)), List.copyOf(sums), 0));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... from) {
        return from[random.nextInt(from.length)];
    }

    /** A cell as printed. */
    String print(Long amount) {
        if (amount == null) {
            return look.blank().equals("0") ? "-" : look.blank();
        }
        if (amount == 0) {
            return look.decimals() ? "0,0" : "0";
        }
        long whole = Math.abs(look.decimals() ? amount / 10 : amount);
        String digits = String.format(java.util.Locale.ROOT, "%,d", whole).replace(",", look.thousands());
        String figure = look.decimals() ? digits + "," + Math.abs(amount % 10) : digits;
        if (amount > 0) {
            return figure;
        }
        return switch (look.negative()) {
            case 0 -> "-" + figure;
            case 1 -> "\u2212" + figure;
            case 2 -> "(" + figure + ")";
            case 3 -> figure + "-";
            default -> "- " + figure;
        };
    }

    /** Kronor that the amount means. */
    java.math.BigDecimal kronor(long amount) {
        long unit = look.unit().equals("mnkr") ? 1_000_000 : look.unit().equals("tkr") ? 1_000 : 1;
        return java.math.BigDecimal.valueOf(amount)
                .multiply(java.math.BigDecimal.valueOf(unit))
                .divide(java.math.BigDecimal.valueOf(look.decimals() ? 10 : 1));
    }
}
