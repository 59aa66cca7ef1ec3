package se.stodkoll.held;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Puts an anomaly into a matter's tables, activities or shares; sums that the anomaly leaves alone stay right. */
final class TableBender {
    private final Draw draw;
    private final Matter matter;
    private final Matter.Applied a;

    TableBender(Draw draw, Matter matter) {
        this.draw = draw;
        this.matter = matter;
        a = matter.applied;
    }

    boolean bend(Anomaly anomaly) {
        return switch (anomaly) {
            case CELL -> cell(false);
            case COLUMN -> cell(true);
            case ROW_TOTAL -> rowTotal();
            case FINANCED -> financed();
            case YEARLY -> yearly();
            case FUNDING_SHARE -> fundingShare();
            case ACTIVITY -> activity();
            case STEP -> step();
            case OVERHEAD -> overhead();
            case SHARE -> share();
            case MALFORMED -> malformed();
            default -> throw new IllegalArgumentException(anomaly.name());
        };
    }

    /** An amount that no other rule looks at: not the region's, not personnel, not overhead. */
    private Optional<Sheet.Row> plainRow(Sheet sheet, long atLeast) {
        List<Sheet.Row> own = BudgetMaker.regionRows(matter);
        List<Sheet.Row> rows = sheet.items().stream()
                .filter(r -> !own.contains(r) && r.total >= atLeast && !ratePriced(r))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(draw.of(rows));
    }

    /** A form's shares rest on its financing; its costs are bent alone. */
    private Sheet touchable() {
        return matter.asked == Matter.Asked.FORM || draw.chance(50) ? a.costs : a.financing;
    }

    private static boolean ratePriced(Sheet.Row row) {
        return row.label.matches("(Personal|Egen personal|Lönekostnader|.*(OH|Overhead) \\d).*");
    }

    private long change() {
        return matter.grain * draw.any(9, 90, 900, 1000, 5000, 45, 27);
    }

    private int paidYear(Sheet.Row row) {
        for (int y = row.amounts.length - 1; y > 0; y--) if (row.paid(y) > 0) return y;
        return 0;
    }

    private boolean cell(boolean rowAgrees) {
        Sheet sheet = touchable();
        if (!rowAgrees && (!sheet.byYear || !sheet.withTotals || sheet.years.size() < 2)) return false;
        Optional<Sheet.Row> row = plainRow(sheet, 20_000);
        if (row.isEmpty() || row.get().paid(paidYear(row.get())) == 0) return false;
        long change = change();
        row.get().amounts[paidYear(row.get())] += change;
        if (rowAgrees) row.get().total += change;
        return true;
    }

    private boolean rowTotal() {
        Sheet sheet = touchable();
        if (!sheet.byYear || !sheet.withTotals) return false;
        Optional<Sheet.Row> row = plainRow(sheet, 20_000);
        row.ifPresent(r -> r.total += change());
        return row.isPresent();
    }

    private boolean financed() {
        Optional<Sheet.Row> row = plainRow(a.financing, 20_000);
        if (row.isEmpty()) return false;
        int year = paidYear(row.get());
        if (row.get().paid(year) == 0) return false;
        row.get().amounts[year] += change();
        a.financing.refresh();
        if (!a.shares.isEmpty()) {
            a.shares.clear();
            a.shares.addAll(new Shares(matter).all());
        }
        return true;
    }

    private boolean yearly() {
        if (a.financing.years.size() < 2 || !a.financing.byYear) return false;
        Optional<Sheet.Row> row = plainRow(a.financing, 100_000);
        if (row.isEmpty() || row.get().paid(0) < 30_000 || row.get().paid(1) == 0) return false;
        long moved = draw.between(5, 25) * 1000L / matter.grain * matter.grain;
        if (moved == 0) return false;
        row.get().amounts[0] -= moved;
        row.get().amounts[1] += moved;
        a.financing.refresh();
        return true;
    }

    /** Both papers state an amount that the financing does not have; the tables themselves agree. */
    private boolean fundingShare() {
        if (matter.asked == Matter.Asked.FORM) return false;
        List<Sheet.Row> own = BudgetMaker.regionRows(matter);
        Optional<Sheet.Row> other = plainRow(a.financing, 100_000);
        if (own.size() != 1
                || other.isEmpty()
                || other.get().paid(0) < 50_000
                || own.get(0).paid(0) < 50_000) return false;
        long moved = draw.between(5, 25) * 1000L / matter.grain * matter.grain;
        if (moved == 0) return false;
        own.get(0).amounts[0] -= moved;
        other.get().amounts[0] += moved;
        a.financing.refresh();
        return true;
    }

    private boolean activity() {
        if (a.activities.isEmpty()) return false;
        Matter.Activity activity = draw.of(a.activities);
        long change = draw.any(90, 900, 10_000, 27);
        activity.cost += change;
        activity.steps.get(0).cost += change;
        return true;
    }

    private boolean step() {
        if (a.activities.isEmpty()) return false;
        draw.of(a.activities).steps.get(0).cost += draw.any(90, 900, 9_000, 18);
        return true;
    }

    private boolean overhead() {
        Optional<Sheet.Row> row = a.costs.items().stream()
                .filter(r -> r.label.matches(".*(OH|Overhead) \\d.*"))
                .findFirst();
        Optional<Sheet.Row> other = plainRow(a.costs, 100_000);
        if (row.isEmpty() || other.isEmpty()) return false;
        int year = paidYear(other.get());
        long moved = matter.grain * draw.any(50, 900, 3000);
        if (other.get().paid(year) <= moved || row.get().paid(year) == 0) return false;
        row.get().amounts[year] += moved;
        other.get().amounts[year] -= moved;
        a.costs.refresh();
        return true;
    }

    private boolean share() {
        if (a.shares.isEmpty()) return false;
        String[] share = a.shares.get(draw.chance(60) ? 1 : 0);
        share[1] = new BigDecimal(share[1])
                .add(new BigDecimal(share == a.shares.get(0) ? "0.30" : draw.any("1.50", "-2.00", "0.25")))
                .toPlainString();
        return true;
    }

    /** The last figure of a group is left out in print, "75 00" for 75 000; row and column both tell what it is. */
    private boolean malformed() {
        if (!a.costs.byYear || !a.costs.withTotals || a.costs.years.size() < 2 || matter.grain > 100) return false;
        Optional<Sheet.Row> row = a.costs.items().stream()
                .filter(r -> r.total >= 20_000 && !ratePriced(r))
                .filter(r -> r.paid(paidYear(r)) >= 10_000
                        && r.paid(paidYear(r)) < 1_000_000
                        && r.paid(paidYear(r)) % 10 == 0)
                .findFirst();
        row.ifPresent(r -> r.broken = paidYear(r));
        return row.isPresent();
    }
}
