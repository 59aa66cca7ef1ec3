package se.stodkoll.made;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sets blocks on pages, from the top down. */
final class Typesetter {
    /**
     * How pages are set.
     *
     * @param margin left and right, in points
     * @param size of running text
     * @param leading of a line, as a multiple of the size
     * @param footer what stands at the foot
     */
    record Look(float margin, float size, float leading, Footer footer) {
        static Look random(Dice dice) {
            return new Look(
                    dice.between(50, 85),
                    dice.pick(9.5f, 10f, 10.5f, 11f, 11.5f),
                    dice.pick(1.18f, 1.25f, 1.35f),
                    dice.pick(Footer.NONE, Footer.NONE, Footer.NUMBER, Footer.NUMBER_OF));
        }

        Look withFooter(Footer other) {
            return new Look(margin, size, leading, other);
        }
    }

    /** What stands at the foot of a page. */
    enum Footer {
        NONE,
        NUMBER,
        NUMBER_OF
    }

    private static final float TOP = PDRectangle.A4.getHeight() - 60;
    private static final float BOTTOM = 62;
    private final Ink ink;
    private final Look look;
    private float y;

    Typesetter(Ink ink, Look look) {
        this.ink = ink;
        this.look = look;
    }

    /** Sets the blocks from a new page on. */
    void set(List<Block> blocks) throws IOException {
        newPage();
        for (Block block : blocks) {
            put(block);
        }
    }

    private void put(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Line line) {
            paragraph(line.text(), Ink.Weight.REGULAR, look.size(), 0, 0.15f);
        } else if (block instanceof Block.Prose prose) {
            paragraph(prose.text(), Ink.Weight.PROSE, look.size(), 0, 0.35f);
        } else if (block instanceof Block.Item item) {
            item(item);
        } else if (block instanceof Block.Tabs tabs) {
            tabs(tabs);
        } else if (block instanceof Block.Grid grid) {
            new GridSetter(this, ink, grid).set();
        } else if (block instanceof Block.Gap gap) {
            y -= (float) gap.lines() * look.size() * look.leading();
        } else {
            newPage();
        }
    }

    private void heading(Block.Heading heading) throws IOException {
        float size = look.size() + (heading.level() == 1 ? 5 : heading.level() == 2 ? 2 : 0.5f);
        y -= heading.level() == 3 ? 3 : 7;
        room(size * 4);
        paragraph(heading.text(), Ink.Weight.BOLD, size, 0, 0.15f);
    }

    private void item(Block.Item item) throws IOException {
        float indent = 16 * item.depth();
        room(look.size() * look.leading());
        ink.text(item.marker(), Ink.Weight.REGULAR, look.size(), left() + indent - 11, y - look.size());
        paragraph(item.text(), Ink.Weight.REGULAR, look.size(), indent, 0.1f);
    }

    private void tabs(Block.Tabs tabs) throws IOException {
        float small = look.size() - 1;
        float step = width() / tabs.texts().size();
        List<List<String>> columns = new ArrayList<>();
        for (String text : tabs.texts()) {
            columns.add(wrap(text, Ink.Weight.REGULAR, small, step - 8));
        }
        int lines = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int l = 0; l < lines; l++) {
            for (int c = 0; c < columns.size(); c++) {
                if (l < columns.get(c).size()) {
                    ink.text(columns.get(c).get(l), Ink.Weight.REGULAR, small, left() + c * step, y - small);
                }
            }
            y -= small * look.leading();
        }
        y -= 10;
    }

    private void paragraph(String text, Ink.Weight weight, float size, float indent, float after) throws IOException {
        for (String line : wrap(text, weight, size, width() - indent)) {
            room(size * look.leading());
            ink.text(line, weight, size, left() + indent, y - size);
            y -= size * look.leading();
        }
        y -= size * after;
    }

    /** The text's lines; a word too wide for a line is broken by a hyphen. */
    List<String> wrap(String text, Ink.Weight weight, float size, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String rest = word;
            String longer = line.isEmpty() ? rest : line + " " + rest;
            if (ink.width(longer, weight, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            while (ink.width(rest, weight, size) > width && rest.length() > 4) {
                int cut = rest.length() - 3;
                while (cut > 3 && ink.width(rest.substring(0, cut) + "-", weight, size) > width) {
                    cut--;
                }
                boolean hyphen = rest.charAt(cut - 1) == '-';
                lines.add(rest.substring(0, cut) + (hyphen ? "" : "-"));
                rest = rest.substring(cut);
            }
            line = rest;
        }
        lines.add(line);
        return lines;
    }

    /** A new page where less than that is left; says whether there is one. */
    boolean room(float height) throws IOException {
        if (y - height >= BOTTOM) {
            return false;
        }
        newPage();
        return true;
    }

    private void newPage() throws IOException {
        ink.newPage();
        y = TOP;
        if (look.footer() == Footer.NUMBER) {
            ink.text(Integer.toString(ink.page() + 1), Ink.Weight.REGULAR, 9, PDRectangle.A4.getWidth() / 2, 36);
        }
    }

    float left() {
        return look.margin();
    }

    float width() {
        return PDRectangle.A4.getWidth() - 2 * look.margin();
    }

    float y() {
        return y;
    }

    void down(float points) {
        y -= points;
    }
}
