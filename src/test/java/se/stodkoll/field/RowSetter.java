package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.field.Look.Align;
import se.stodkoll.field.MadeTable.Holds;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.field.MadeTable.Stands;
import se.stodkoll.field.Tracks.Track;

/** Sets the rows of a table below its head, and what is drawn around them. */
final class RowSetter {
    private final MadeTable table;
    private final Look look;
    private final Habits habits;
    private final Letters letters;
    private final Tracks tracks;
    private double top;
    private int count;

    RowSetter(MadeTable table, Look look, Habits habits, Letters letters, Tracks tracks) {
        this.table = table;
        this.look = look;
        this.habits = habits;
        this.letters = letters;
        this.tracks = tracks;
    }

    Tracks tracks() {
        return tracks;
    }

    /** A part of the table begins at this height. */
    void begin(double y) {
        top = y;
    }

    /** Draws what parts the head from the rows. */
    void headDone(Leaf leaf, double y) {
        boolean drawn = look.frame() != Frame.BARE && look.frame() != Frame.ZEBRA;
        if (drawn || habits.headLine()) {
            leaf.line(tracks.left(), y, tracks.right(), y);
        }
    }

    double height(Row row) {
        int most = 1;
        for (int c = 0; c < tracks.count(); c++) {
            most = Math.max(most, lines(row, c).size());
        }
        return (most * look.lead() + 2 * habits.rowSpace()) * look.size();
    }

    private List<String> lines(Row row, int column) {
        boolean broken = table.columns().get(column).holds() != Holds.FIGURE && row.stands() != Stands.GROUP;
        String text = row.cells().get(column);
        return broken ? letters.broken(text, row.isBold(), look.labelWidth()) : List.of(text);
    }

    /** Sets a row and gives the height where the next one begins. */
    double set(Leaf leaf, double y, Row row) {
        double height = height(row);
        if (look.frame() == Frame.ZEBRA && count++ % 2 == 0) {
            leaf.fill(tracks.left(), y, tracks.right(), y + height);
        }
        boolean sum = row.stands() == Stands.TOTAL || row.stands() == Stands.SUBTOTAL;
        if (look.frame() == Frame.FULL || look.frame() == Frame.ACROSS || sum && habits.sumLine()) {
            leaf.line(tracks.left(), y, tracks.right(), y);
        }
        int most = (int) Math.round((height / look.size() - 2 * habits.rowSpace()) / look.lead());
        for (int c = 0; c < tracks.count(); c++) {
            List<String> lines = lines(row, c);
            double lower = (most - lines.size()) * share();
            double at = y + (habits.rowSpace() + lower * look.lead()) * look.size();
            for (String line : lines) {
                at += look.lead() * look.size();
                text(leaf, c, at - 0.28 * look.lead() * look.size(), line, row.isBold());
            }
        }
        if (table.kind() == Kind.LEADERS) {
            lead(leaf, y, row);
        }
        return y + height;
    }

    private double share() {
        return switch (look.figureLine()) {
            case FIRST -> 0;
            case MIDDLE -> 0.5;
            case LAST -> 1;
        };
    }

    private void text(Leaf leaf, int column, double baseline, String text, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        Align align = table.columns().get(column).holds() == Holds.FIGURE ? look.align() : Align.LEFT;
        double width = letters.width(text, bold) * look.size();
        leaf.texts()
                .add(new Leaf.Text(start(tracks.at(column), align, width), baseline, look.size(), text, bold, false));
    }

    /** Where text so wide begins in a column. */
    static double start(Track track, Align align, double width) {
        return switch (align) {
            case LEFT -> track.left();
            case RIGHT -> track.right() - width;
            case CENTRE -> track.middle() - width / 2;
        };
    }

    /** The leader from a row's label to its figure, on the last line of the label. */
    private void lead(Leaf leaf, double y, Row row) {
        List<String> lines = lines(row, 0);
        double size = look.size();
        double blank = letters.width(" ", false) * size;
        double from = tracks.at(0).left() + letters.width(lines.get(lines.size() - 1), row.isBold()) * size + blank;
        double to = start(tracks.at(1), look.align(), letters.width(row.cells().get(1), row.isBold()) * size) - blank;
        double one = letters.width(habits.leader(), false) * size;
        int count = (int) ((to - from) / one);
        if (count > 3) {
            double baseline = y + (habits.rowSpace() + (lines.size() - 0.28) * look.lead()) * size;
            leaf.texts()
                    .add(new Leaf.Text(
                            from, baseline, size, habits.leader().repeat(count).strip(), false, false));
        }
    }

    /** Draws what closes this part of the table. */
    void end(Leaf leaf, double y) {
        if (look.frame() == Frame.BARE || look.frame() == Frame.ZEBRA) {
            return;
        }
        leaf.line(tracks.left(), y, tracks.right(), y);
        leaf.line(tracks.left(), top, tracks.right(), top);
        List<Double> down = new ArrayList<>();
        if (look.frame() == Frame.FULL) {
            for (int c = 1; c < tracks.count(); c++) {
                down.add(tracks.border(c));
            }
        }
        if (look.frame() != Frame.ACROSS) {
            down.add(tracks.left());
            down.add(tracks.right());
        }
        down.forEach(x -> leaf.line(x, table.span().isPresent() && isWithin(x) ? top + spanHeight() : top, x, y));
    }

    /** Whether a border lies between two columns under one head. */
    private boolean isWithin(double x) {
        return table.span()
                .filter(s ->
                        x > tracks.at(s.from()).left() && x < tracks.at(s.to()).right())
                .isPresent();
    }

    private double spanHeight() {
        return table.hasHeads() ? HeadSetter.spanHeight(look) : 0;
    }
}
