package se.stodkoll.field;

import se.stodkoll.field.Look.Align;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Holds;
import se.stodkoll.field.MadeTable.Span;
import se.stodkoll.field.Tracks.Track;

/** Sets the head of a table. */
final class HeadSetter {
    private final MadeTable table;
    private final Look look;
    private final Habits habits;
    private final Letters letters;
    private final Tracks tracks;

    HeadSetter(MadeTable table, Look look, Habits habits, Letters letters, Tracks tracks) {
        this.table = table;
        this.look = look;
        this.habits = habits;
        this.letters = letters;
        this.tracks = tracks;
    }

    /** Height of the line of a head over several columns. */
    static double spanHeight(Look look) {
        return (look.lead() + 0.2) * look.size();
    }

    /** Sets the head and gives the height where it ends. */
    double set(Leaf leaf, double y) {
        double own = 0;
        for (Column column : table.columns()) {
            own = Math.max(own, height(column));
        }
        double span = table.span().isPresent() ? spanHeight(look) : 0;
        double foot = y + span + own + 0.2 * look.size();
        table.span().ifPresent(s -> over(leaf, y, s));
        for (int c = 0; c < tracks.count(); c++) {
            boolean under = table.span().isPresent()
                    && c >= table.span().get().from()
                    && c <= table.span().get().to();
            double room = under || span == 0 ? own : own + span;
            set(leaf, c, foot - 0.2 * look.size() - room, room);
        }
        return foot;
    }

    private double height(Column column) {
        if (column.vertical()) {
            return (letters.width(String.join(" ", column.head()), habits.boldHead()) + 0.6) * look.size();
        }
        return column.head().size() * look.lead() * look.size();
    }

    /** A head over several columns, a line under it where the table has lines. */
    private void over(Leaf leaf, double y, Span span) {
        Track all =
                new Track(tracks.at(span.from()).left(), tracks.at(span.to()).right());
        double width = letters.width(span.text(), habits.boldHead()) * look.size();
        double x = Math.min(RowSetter.start(all, Align.CENTRE, width), tracks.right() - width);
        put(leaf, x, y + (look.lead() - 0.2) * look.size(), span.text(), false);
        if (look.frame() == Frame.FULL || habits.headLine()) {
            leaf.line(all.left(), y + spanHeight(look), all.right(), y + spanHeight(look));
        }
    }

    /** Heads of less height than the tallest stand at the foot, or in the middle where rows do. */
    private void set(Leaf leaf, int column, double top, double room) {
        Column head = table.columns().get(column);
        Track track = tracks.at(column);
        if (head.vertical()) {
            put(leaf, track.middle() + 0.35 * look.size(), top + room, String.join(" ", head.head()), true);
            return;
        }
        double own = head.head().size() * look.lead() * look.size();
        double at = top + (look.figureLine() == Look.FigureLine.MIDDLE ? (room - own) / 2 : room - own);
        Align align = head.holds() == Holds.FIGURE ? look.align() : Align.LEFT;
        for (String line : head.head()) {
            at += look.lead() * look.size();
            double width = letters.width(line, habits.boldHead()) * look.size();
            put(leaf, RowSetter.start(track, align, width), at - 0.28 * look.lead() * look.size(), line, false);
        }
    }

    private void put(Leaf leaf, double x, double baseline, String text, boolean upwards) {
        leaf.texts().add(new Leaf.Text(x, baseline, look.size(), text, habits.boldHead(), upwards));
    }
}
