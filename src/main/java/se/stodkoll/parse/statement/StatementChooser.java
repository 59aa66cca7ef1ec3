package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.parse.row.CellReading;

/**
 * Chooses between readings of the same ink by the sums that a statement prints: the rows since the sum before must add up
 * to it in every column. What is printed is never changed, and where no reading adds up, or several do, all are kept.
 */
final class StatementChooser {
    /** More combinations than this are not tried. */
    private static final int MOST = 5_000;

    private final List<StatementRow> rows;
    private final Money tolerance;
    private int tried;

    /** @param unit that the statement is printed in; printed figures are rounded to it, or to a tenth of a million */
    StatementChooser(List<StatementRow> rows, Unit unit) {
        this.rows = rows;
        this.tolerance = Money.kronor(Math.max(1, unit == Unit.MSEK ? unit.kronor() / 5 : unit.kronor()));
    }

    /** The rows, each with one reading where it could be told. */
    List<StatementRow> chosen() {
        List<StatementRow> chosen = new ArrayList<>(rows);
        int from = 0;
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r).isSum() && r > from) {
                settle(chosen, from, r);
            }
            from = rows.get(r).isComputed() ? r + 1 : from;
        }
        return chosen;
    }

    private void settle(List<StatementRow> chosen, int from, int sum) {
        tried = 0;
        List<List<List<CellReading>>> found = new ArrayList<>();
        search(chosen, from, sum, new ArrayList<>(), found);
        if (found.size() == 1 && tried < MOST) {
            for (int r = from; r <= sum; r++) {
                chosen.set(r, chosen.get(r).with(found.get(0).get(r - from)));
            }
        }
    }

    private void search(
            List<StatementRow> chosen,
            int at,
            int sum,
            List<List<CellReading>> soFar,
            List<List<List<CellReading>>> found) {
        for (List<CellReading> reading : chosen.get(at).readings()) {
            if (found.size() > 1 || tried >= MOST) {
                return;
            }
            soFar.add(reading);
            if (at < sum) {
                search(chosen, at + 1, sum, soFar, found);
            } else {
                tried++;
                if (addsUp(soFar)) {
                    found.add(List.copyOf(soFar));
                }
            }
            soFar.remove(soFar.size() - 1);
        }
    }

    private boolean addsUp(List<List<CellReading>> readings) {
        List<CellReading> sum = readings.get(readings.size() - 1);
        for (int c = 0; c < sum.size(); c++) {
            Money items = Money.ZERO;
            for (List<CellReading> row : readings.subList(0, readings.size() - 1)) {
                items = items.plus(row.get(c).value().orElse(Money.ZERO));
            }
            if (items.differsFrom(sum.get(c).value().orElse(Money.ZERO), tolerance)) {
                return false;
            }
        }
        return true;
    }
}
