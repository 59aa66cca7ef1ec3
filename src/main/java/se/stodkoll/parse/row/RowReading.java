package se.stodkoll.parse.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.stodkoll.model.value.Money;

/**
 * One reading of a row's cells.
 *
 * @param cells one for each column of the head
 * @param cost how far it departs from the plain reading: 0 for what geometry or the print itself says
 */
public record RowReading(List<CellReading> cells, int cost) {
    public RowReading {
        cells = List.copyOf(cells);
    }

    public Optional<Money> value(int column) {
        return cells.get(column).value();
    }

    /** Whether the other reading, of other ink perhaps, comes to the same amounts. */
    public boolean saysAs(RowReading other) {
        return IntStream.range(0, cells.size()).allMatch(c -> value(c).equals(other.value(c)));
    }

    public boolean hasAmount() {
        return cells.stream().anyMatch(c -> c.value().isPresent() || c.isMalformed());
    }

    /** Whether the years add up to the total; true where there is nothing to compare. */
    public boolean addsUp(int totalColumn) {
        if (totalColumn < 0 || value(totalColumn).isEmpty()) {
            return totalColumn < 0;
        }
        Money sum = Money.ZERO;
        for (int c = 0; c < cells.size(); c++) {
            if (c != totalColumn) {
                sum = sum.plus(value(c).orElse(Money.ZERO));
            }
        }
        return !sum.differsFrom(value(totalColumn).get(), Money.kronor(1));
    }

    public boolean isMalformed() {
        return cells.stream().anyMatch(CellReading::isMalformed);
    }
}
