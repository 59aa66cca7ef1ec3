package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import se.stodkoll.parse.row.PrintedAmountsTest;
import se.stodkoll.text.vocabulary.Labels;

/**
 * A cost table made at random, whose sums are right.
 *
 * @param years of its columns; the last column is their total
 * @param rows in order, the last their sum
 * @param thousands what parts them
 * @param unit printed above; empty for kronor
 */
public record MadeBudget(List<String> years, List<Row> rows, String thousands, String unit) {
    /** A row; null is an empty cell. */
    public record Row(List<String> label, List<Long> cells) {
        public String text() {
            return Labels.joined(String.join("\n", label));
        }
    }

    private static final List<List<String>> LABELS = List.of(
            List.of("Personal"),
            List.of("Externa tjänster"),
            List.of("Resor och logi"),
            List.of("Investeringar"),
            List.of("Lokaler och", "utrustning"),
            List.of("Material"),
            List.of("Schablon 15%"),
            List.of("Övriga kostnader"),
            List.of("Kommunikation (tryck,", "annonser)"),
            List.of("Indirekta kostnader"));

    public static MadeBudget random(Random random, boolean wraps) {
        int first = 2020 + random.nextInt(10);
        List<String> years = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> String.valueOf(first + i))
                .toList();
        List<Long> sums = new ArrayList<>(
                IntStream.rangeClosed(0, years.size()).mapToObj(i -> 0L).toList());
        List<Row> rows = new ArrayList<>();
        int from = random.nextInt(LABELS.size());
        for (int i = 0; i < 3 + random.nextInt(5); i++) {
            List<String> label = LABELS.get((from + i) % LABELS.size());
            rows.add(new Row(wraps ? label : List.of(String.join(" ", label)), cells(random, years.size(), sums)));
        }
        rows.add(new Row(List.of("Summa kostnader"), List.copyOf(sums)));
        String unit = random.nextInt(4) == 0 ? "tkr" : "";
        return new MadeBudget(years, rows, random.nextInt(4) == 0 ? "." : " ", unit);
    }

    private static List<Long> cells(Random random, int years, List<Long> sums) {
        List<Long> cells = new ArrayList<>();
        long total = 0;
        long sign = random.nextInt(12) == 0 ? -1 : 1;
        for (int c = 0; c < years; c++) {
            boolean empty = c > 0 && random.nextInt(6) == 0;
            long value = sign * (1 + random.nextInt((int) Math.pow(10, 3 + random.nextInt(4))));
            cells.add(empty ? null : value);
            total += empty ? 0 : value;
            sums.set(c, sums.get(c) + (empty ? 0 : value));
        }
        cells.add(total);
        sums.set(years, sums.get(years) + total);
        return cells;
    }

    public String print(Long cell, String empty) {
        return cell == null ? empty : (cell < 0 ? "-" : "") + PrintedAmountsTest.grouped(Math.abs(cell), thousands);
    }

    public long kronor(long cell) {
        return unit.isEmpty() ? cell : cell * 1_000;
    }
}
