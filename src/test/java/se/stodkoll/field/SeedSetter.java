package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.made.Faces;

/** Sets the pieces of a real paper on pages. */
final class SeedSetter {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double MARGIN = 56;
    private static final double FOOT = HEIGHT - 60;
    private static final double SIZE = 9.5;
    private static final double LEAD = 1.25;
    /** Lines that begin a page are not nearer to each other. */
    private static final int PAGE = 20;
    /** What a form feed became, when the text was taken out. */
    private static final Pattern PAGE_START = Pattern.compile(" \\S.*");

    private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");
    private static final Habits HABITS = new Habits(false, true, false, false, 0.2, ".", false, Habits.Pages.HEAD);

    private final Letters letters;
    private final List<Leaf> leaves = new ArrayList<>();
    private double y;

    SeedSetter(Letters letters) {
        this.letters = letters;
    }

    List<Leaf> set(List<SeedText> pieces) {
        turn();
        int since = 0;
        for (SeedText piece : pieces) {
            if (piece instanceof SeedText.Table table) {
                set(table.made());
                since = PAGE;
            } else if (piece instanceof SeedText.Line line) {
                if (since >= PAGE && PAGE_START.matcher(line.text()).matches()) {
                    turn();
                    since = 0;
                }
                set(line.text().replace('\t', ' '));
            }
            since++;
        }
        return leaves;
    }

    private void turn() {
        leaves.add(new Leaf(WIDTH, HEIGHT));
        y = MARGIN;
    }

    private Leaf leaf() {
        return leaves.get(leaves.size() - 1);
    }

    /** Pieces that two or more blanks part stand at their columns. */
    private void set(String line) {
        if (line.isBlank()) {
            y += 0.6 * LEAD * SIZE;
            return;
        }
        down();
        double letter = letters.width("n", false) * SIZE * 0.9;
        double x = MARGIN;
        Matcher piece = PIECE.matcher(line.stripTrailing());
        while (piece.find()) {
            double column = piece.start() < 2 ? MARGIN : MARGIN + piece.start() * letter;
            x = Math.max(x, column);
            List<String> broken = letters.broken(piece.group(), false, (WIDTH - MARGIN - x) / SIZE);
            for (int i = 0; i < broken.size(); i++) {
                if (i > 0) {
                    down();
                    x = MARGIN;
                }
                leaf().texts().add(new Leaf.Text(x, y, SIZE, broken.get(i), false, false));
            }
            x += letters.width(broken.get(broken.size() - 1) + "  ", false) * SIZE;
        }
    }

    private void down() {
        if (y + LEAD * SIZE > FOOT) {
            turn();
        }
        y += LEAD * SIZE;
    }

    private void set(MadeTable table) {
        double room = WIDTH - 2 * MARGIN;
        int columns = table.columns().size();
        Look look = new Look(
                Frame.FULL,
                Look.Align.RIGHT,
                Look.FigureLine.FIRST,
                3,
                columns > 6 ? 9 : 20,
                SIZE,
                LEAD,
                Faces.LIBERATION_SANS);
        Tracks tracks = new Tracks(table, look, HABITS, letters, MARGIN, room);
        while (tracks.width() > room + 1) {
            look = look.smaller();
            tracks = new Tracks(table, look, HABITS, letters, MARGIN, room);
        }
        y += SIZE;
        RowSetter rows = new RowSetter(table, look, HABITS, letters, tracks);
        if (y + 6 * LEAD * SIZE > FOOT) {
            turn();
        }
        head(table, look, rows);
        for (Row row : table.rows()) {
            if (y + rows.height(row) > FOOT) {
                rows.end(leaf(), y);
                turn();
                head(table, look, rows);
            }
            y = rows.set(leaf(), y, row);
        }
        rows.end(leaf(), y);
    }

    private void head(MadeTable table, Look look, RowSetter rows) {
        rows.begin(y);
        if (table.hasHeads()) {
            y = new HeadSetter(table, look, HABITS, letters, rows.tracks()).set(leaf(), y);
            rows.headDone(leaf(), y);
        }
    }
}
