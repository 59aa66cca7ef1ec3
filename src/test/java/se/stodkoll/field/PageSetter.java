package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.field.Block.Fact;
import se.stodkoll.field.Block.Facts;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.made.Dice;
import se.stodkoll.made.Faces;

/** Sets a paper on pages, its tables as {@link TableSetter} sets them. */
final class PageSetter {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;

    private final Look look;
    private final Habits habits;
    private final Letters letters;
    private final double size;
    private final double margin;
    private final boolean boldLabels;
    private final boolean pageNumbers;
    private final double labelWidth;
    private final List<Leaf> leaves = new ArrayList<>();
    private double y;

    PageSetter(Dice dice, Faces face, Letters letters) {
        this.letters = letters;
        this.look = Look.random(dice, dice.pick(Frame.values()), List.of(face));
        this.habits = Habits.random(dice);
        this.size = dice.between(9.0, 11.5);
        this.margin = dice.between(45.0, 80.0);
        this.boldLabels = dice.chance(0.5);
        this.pageNumbers = dice.chance(0.6);
        this.labelWidth = dice.between(14.0, 19.0);
    }

    List<Leaf> set(List<Block> blocks) {
        turn();
        for (Block block : blocks) {
            put(block);
            y += 0.7 * size;
        }
        return leaves;
    }

    private Leaf leaf() {
        return leaves.get(leaves.size() - 1);
    }

    private void turn() {
        leaves.add(new Leaf(WIDTH, HEIGHT));
        y = margin;
        if (pageNumbers) {
            leaf().texts()
                    .add(new Leaf.Text(
                            WIDTH - margin - 40, HEIGHT - 30, 0.85 * size, "Sida " + leaves.size(), false, false));
        }
    }

    private void room(double height) {
        if (y + height > HEIGHT - 60) {
            turn();
        }
    }

    private void line(double x, String text, double points, boolean bold) {
        room(look.lead() * points);
        y += look.lead() * points;
        leaf().texts().add(new Leaf.Text(x, y, points, text, bold, false));
    }

    private void lines(double x, String text, double points, boolean bold) {
        for (String line : letters.broken(text, bold, (WIDTH - margin - x) / points)) {
            line(x, line, points, bold);
        }
    }

    private void put(Block block) {
        if (block instanceof Block.Heading heading) {
            room(5 * size);
            y += 0.5 * size;
            lines(margin, heading.text(), (heading.level() == 1 ? 1.45 : 1.12) * size, true);
        } else if (block instanceof Block.Paragraph paragraph) {
            lines(margin, paragraph.text(), size, false);
        } else if (block instanceof Block.Small small) {
            lines(margin, small.text(), 0.85 * size, false);
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Table table) {
            table(table.made());
        }
    }

    private void items(Block.Items items) {
        int number = 1;
        for (String item : items.items()) {
            String mark = items.mark().replace("#", "" + number++);
            double x = mark.isEmpty() ? margin : margin + 1.8 * size;
            boolean first = true;
            for (String text : letters.broken(item, false, (WIDTH - margin - x) / size)) {
                line(x, text, size, false);
                if (first && !mark.isEmpty()) {
                    leaf().texts().add(new Leaf.Text(margin, y, size, mark, false, false));
                }
                first = false;
            }
        }
    }

    private void facts(Facts facts) {
        switch (facts.shape()) {
            case COLON -> facts.facts().forEach(f -> lines(margin, f.label() + ": " + f.value(), size, false));
            case STACKED ->
                facts.facts().forEach(f -> {
                    room(4 * size);
                    line(margin, f.label(), boldLabels ? size : 0.85 * size, boldLabels);
                    lines(margin, f.value(), size, false);
                    y += 0.3 * size;
                });
            case COLUMNS, BOXED -> beside(facts.facts(), facts.shape() == Facts.Shape.BOXED);
            case ACROSS -> across(facts.facts());
        }
    }

    /** Labels to the left, values to the right, with a box around each or none. */
    private void beside(List<Fact> facts, boolean boxed) {
        double x = margin + labelWidth * size;
        for (Fact fact : facts) {
            List<String> lines = letters.broken(fact.value(), false, (WIDTH - margin - x) / size);
            room((lines.size() + 1) * look.lead() * size);
            double top = y;
            for (int i = 0; i < lines.size(); i++) {
                line(x, lines.get(i), size, false);
                if (i == 0) {
                    leaf().texts().add(new Leaf.Text(margin, y, size, fact.label(), boldLabels, false));
                }
            }
            if (boxed) {
                y += 0.4 * size;
                box(margin - 4, top, x - 4, y);
                box(x - 4, top, WIDTH - margin, y);
            }
        }
    }

    private void box(double x0, double y0, double x1, double y1) {
        leaf().line(x0, y0, x1, y0);
        leaf().line(x0, y1, x1, y1);
        leaf().line(x0, y0, x0, y1);
        leaf().line(x1, y0, x1, y1);
    }

    /** Two boxes in a row, each label small above its value. */
    private void across(List<Fact> facts) {
        double half = (WIDTH - 2 * margin) / 2;
        for (int i = 0; i < facts.size(); i += 2) {
            room(6 * size);
            double top = y;
            double deepest = y;
            for (int j = 0; j < 2 && i + j < facts.size(); j++) {
                y = top + 0.2 * size;
                double x = margin + j * half;
                line(x + 3, facts.get(i + j).label(), 0.8 * size, boldLabels);
                for (String text : letters.broken(facts.get(i + j).value(), false, (half - 8) / size)) {
                    line(x + 3, text, size, false);
                }
                deepest = Math.max(deepest, y + 0.4 * size);
            }
            y = deepest;
            box(margin, top, margin + half, y);
            box(margin + half, top, margin + 2 * half, y);
        }
    }

    private void table(MadeTable table) {
        Look fitted = look;
        double room = WIDTH - 2 * margin;
        Tracks tracks = new Tracks(table, fitted, habits, letters, margin, room);
        for (int i = 0; i < 25 && tracks.width() > room + 1; i++) {
            fitted = fitted.smaller();
            tracks = new Tracks(table, fitted, habits, letters, margin, room);
        }
        RowSetter rows = new RowSetter(table, fitted, habits, letters, tracks);
        room(8 * size);
        head(table, fitted, rows, tracks);
        for (Row row : table.rows()) {
            if (y + rows.height(row) > HEIGHT - 60) {
                rows.end(leaf(), y);
                turn();
                head(table, fitted, rows, tracks);
            }
            y = rows.set(leaf(), y, row);
        }
        rows.end(leaf(), y);
    }

    private void head(MadeTable table, Look fitted, RowSetter rows, Tracks tracks) {
        rows.begin(y);
        if (table.hasHeads()) {
            y = new HeadSetter(table, fitted, habits, letters, tracks).set(leaf(), y);
            rows.headDone(leaf(), y);
        }
    }
}
