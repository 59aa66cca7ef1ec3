package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Holds;
import se.stodkoll.field.MadeTable.Row;

/** Where a table's columns stand across the page. */
final class Tracks {
    /** A column's place, points. */
    record Track(double left, double right) {
        double middle() {
            return (left + right) / 2;
        }
    }

    private final List<Track> tracks = new ArrayList<>();
    private final double gap;

    /**
     * @param left edge of the table, points
     * @param room how wide it may be, points
     */
    Tracks(MadeTable table, Look look, Habits habits, Letters letters, double left, double room) {
        this.gap = look.gap() * letters.width(" ", false) * look.size();
        List<Double> widths = widths(table, look, letters);
        if (habits.even()) {
            double most = 0;
            for (int c = 0; c < widths.size(); c++) {
                most = table.columns().get(c).holds() == Holds.FIGURE ? Math.max(most, widths.get(c)) : most;
            }
            for (int c = 0; c < widths.size(); c++) {
                widths.set(c, table.columns().get(c).holds() == Holds.FIGURE ? most : widths.get(c));
            }
        }
        double free = room - widths.stream().mapToDouble(w -> w + gap).sum();
        if ((habits.wide() || table.kind() == Kind.LEADERS) && free > 0) {
            widths.set(0, widths.get(0) + free);
        }
        double x = left + gap / 2;
        for (double width : widths) {
            tracks.add(new Track(x, x + width));
            x += width + gap;
        }
    }

    private static List<Double> widths(MadeTable table, Look look, Letters letters) {
        List<Double> widths = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            double width = 0;
            for (String line : column.vertical() ? List.<String>of() : column.head()) {
                width = Math.max(width, letters.width(line, true));
            }
            for (Row row : table.rows()) {
                boolean broken = column.holds() != Holds.FIGURE;
                List<String> lines = broken && row.stands() != MadeTable.Stands.GROUP
                        ? letters.broken(row.cells().get(c), row.isBold(), look.labelWidth())
                        : row.stands() == MadeTable.Stands.GROUP
                                ? List.<String>of()
                                : List.of(row.cells().get(c));
                for (String line : lines) {
                    width = Math.max(width, letters.width(line, row.isBold()));
                }
            }
            widths.add(width * look.size());
        }
        return widths;
    }

    Track at(int column) {
        return tracks.get(column);
    }

    double left() {
        return tracks.get(0).left() - gap / 2;
    }

    double width() {
        return right() - left();
    }

    double right() {
        return tracks.get(tracks.size() - 1).right() + gap / 2;
    }

    /** Middle of the white space left of a column. */
    double border(int column) {
        return tracks.get(column).left() - gap / 2;
    }

    int count() {
        return tracks.size();
    }
}
