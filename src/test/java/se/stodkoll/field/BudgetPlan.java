package se.stodkoll.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.made.Dice;

/**
 * The figures of a project: every year's financing is that year's costs.
 *
 * @param years from the first to the last
 * @param costs rows of kronor a year
 * @param financing rows of kronor a year, the amount applied for first
 */
record BudgetPlan(List<Integer> years, List<Line> costs, List<Line> financing) {
    /** A row. */
    record Line(String label, List<Long> amounts) {
        Line {
            amounts = List.copyOf(amounts);
        }

        long sum() {
            return amounts.stream().mapToLong(a -> a).sum();
        }
    }

    /**
     * A plan drawn.
     *
     * @param scale a usual row's kronor a year
     * @param percent that the giver bears, where the amount rests on one
     */
    static BudgetPlan make(Dice dice, Term term, int scale, Optional<BigDecimal> percent, String giver) {
        List<Integer> years = new ArrayList<>();
        for (int year = term.start().getYear(); year <= term.end().getYear(); year++) {
            years.add(year);
        }
        int step = dice.pick(1000, 1000, 500, 100, 10_000, 1);
        List<Line> costs = new ArrayList<>();
        long[] sums = new long[years.size()];
        for (String label : dice.some(Wording.COSTS, dice.between(2, 8))) {
            List<Long> row = new ArrayList<>();
            for (int y = 0; y < years.size(); y++) {
                long amount = Math.max(step, dice.between(scale / 12, scale * 2) / step * (long) step);
                row.add(amount);
                sums[y] += amount;
            }
            costs.add(new Line(label, row));
        }
        return new BudgetPlan(years, costs, financing(dice, sums, percent, giver));
    }

    private static List<Line> financing(Dice dice, long[] sums, Optional<BigDecimal> percent, String giver) {
        long total = 0;
        for (long sum : sums) {
            total += sum;
        }
        long all = total;
        long asked = percent.map(p -> part(all, p)).orElseGet(() -> rounded(dice, all));
        List<Long> own = new ArrayList<>();
        long left = asked;
        for (int y = 0; y < sums.length; y++) {
            long part = y == sums.length - 1 ? left : Math.min(left, Math.min(sums[y], asked * sums[y] / total));
            own.add(part);
            left -= part;
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(giver, own));
        if (asked < total) {
            int count = dice.between(1, 3);
            List<String> labels = dice.some(
                    List.of(
                            "Egen finansiering",
                            "Egna medel",
                            "Deltagande företag",
                            "Medlemsavgifter",
                            "Sponsorer",
                            "Kommunerna"),
                    count);
            rest(dice, sums, own, labels, lines);
        }
        return lines;
    }

    private static void rest(Dice dice, long[] sums, List<Long> own, List<String> labels, List<Line> lines) {
        List<List<Long>> rows = new ArrayList<>();
        labels.forEach(l -> rows.add(new ArrayList<>()));
        for (int y = 0; y < sums.length; y++) {
            long left = sums[y] - own.get(y);
            for (int i = 0; i < labels.size(); i++) {
                long part = i == labels.size() - 1 ? left : left / 1000 * dice.between(2, 7) / 10 * 1000;
                rows.get(i).add(part);
                left -= part;
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            lines.add(new Line(labels.get(i), rows.get(i)));
        }
    }

    private static long part(long total, BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(total))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static long rounded(Dice dice, long total) {
        long share = total * dice.pick(20, 25, 30, 40, 50, 60, 75, 90, 100) / 100;
        long step = total > 500_000 ? dice.pick(1000, 10_000, 50_000) : 1000;
        return share < 2 * step ? share : share / step * step;
    }

    long total() {
        return costs.stream().mapToLong(Line::sum).sum();
    }

    /** What is applied for. */
    long asked() {
        return financing.get(0).sum();
    }
}
