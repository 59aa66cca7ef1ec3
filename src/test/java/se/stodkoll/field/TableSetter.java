package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.field.MadeTable.Stands;
import se.stodkoll.made.Dice;

/** Sets a table on pages, with running text around it. */
final class TableSetter {
    private static final double SHORT_SIDE = 595;
    private static final double LONG_SIDE = 842;
    private static final double MARGIN = 52;
    private static final double FOOT = 70;

    private final MadeTable table;
    private final Habits habits;
    private final Letters letters;
    private final Dice dice;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Row> truth = new ArrayList<>();
    private Look look;
    private boolean upright = true;
    private RowSetter rows;
    private double y;
    private long carried;

    TableSetter(MadeTable table, Look look, Habits habits, Letters letters, Dice dice) {
        this.table = table;
        this.look = look;
        this.habits = habits;
        this.letters = letters;
        this.dice = dice;
    }

    Setting set() {
        Tracks tracks = fitted();
        nextLeaf();
        before();
        rows = new RowSetter(table, look, habits, letters, tracks);
        head();
        List<Row> all = table.rows();
        for (int i = 0; i < all.size(); i++) {
            if (y + 2.5 * rows.height(all.get(i)) > height() - FOOT) {
                turnLeaf();
            }
            put(all.get(i));
        }
        rows.end(leaf(), y);
        after();
        return new Setting(table.withRows(truth), leaves);
    }

    /** The columns on an upright page, in smaller letters or on a page across where they are too wide. */
    private Tracks fitted() {
        for (int i = 0; i < 40; i++) {
            double room = (upright ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN;
            Tracks tracks = new Tracks(table, look, habits, letters, MARGIN, room);
            if (tracks.width() <= room + 1) {
                return tracks;
            }
            if (upright && look.size() < 8) {
                upright = false;
            } else {
                look = look.smaller();
            }
        }
        throw new IllegalStateException("too wide: " + table);
    }

    private double height() {
        return leaf().height();
    }

    private Leaf leaf() {
        return leaves.get(leaves.size() - 1);
    }

    private void nextLeaf() {
        leaves.add(upright ? new Leaf(SHORT_SIDE, LONG_SIDE) : new Leaf(LONG_SIDE, SHORT_SIDE));
        y = MARGIN;
        say(leaf().width() - MARGIN - 60, leaf().height() - 30, "Sida " + leaves.size(), false);
    }

    private void say(double x, double baseline, String text, boolean bold) {
        leaf().texts().add(new Leaf.Text(x, baseline, look.size(), text, bold, false));
    }

    private void before() {
        y += 2 * look.size();
        say(MARGIN, y, dice.pick(Wording.TITLES), true);
        y += look.size();
        prose();
        y += dice.between(0.5, 2.0) * look.size();
    }

    private void prose() {
        String text = String.join(" ", dice.some(Wording.PROSE, dice.between(1, 3)));
        double most = Math.min(480, leaf().width() - 2 * MARGIN) / look.size();
        for (String line : letters.broken(text, false, most)) {
            y += look.lead() * look.size();
            say(MARGIN, y, line, false);
        }
    }

    private void after() {
        y += dice.between(1.0, 2.5) * look.size();
        prose();
    }

    private void head() {
        rows.begin(y);
        if (table.hasHeads()) {
            y = new HeadSetter(table, look, habits, letters, rows.tracks()).set(leaf(), y);
            rows.headDone(leaf(), y);
        }
    }

    private void put(Row row) {
        y = rows.set(leaf(), y, row);
        truth.add(row);
        if (row.stands() == Stands.ITEM) {
            carried += kronor(row.cells().get(row.cells().size() - 1));
        }
    }

    private static long kronor(String cell) {
        String digits = cell.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private void turnLeaf() {
        boolean carries = habits.pages().carry() && table.kind() == Kind.SUPPORT_LIST;
        long sum = carried * table.spelling().divisor();
        if (carries) {
            put(carriedRow("Transport", sum));
        }
        rows.end(leaf(), y);
        nextLeaf();
        if (habits.pages().repeatHead()) {
            head();
        } else {
            rows.begin(y);
        }
        if (carries) {
            put(carriedRow("Transport", sum));
        }
    }

    private Row carriedRow(String label, long sum) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            boolean last = c == table.columns().size() - 1;
            cells.add(
                    last
                            ? table.spelling().of(sum)
                            : table.columns().get(c).holds() == MadeTable.Holds.LABEL ? label : "");
        }
        return new Row(Stands.SUBTOTAL, cells);
    }
}
