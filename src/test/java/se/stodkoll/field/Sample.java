package se.stodkoll.field;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.stodkoll.made.Dice;
import se.stodkoll.made.Faces;

/**
 * A made table printed to a PDF.
 *
 * @param seed that gives it
 * @param truth what it says
 * @param form of its heads
 * @param look of it
 * @param leaves its pages as set
 * @param pdf the file's bytes
 */
record Sample(long seed, MadeTable truth, HeadForm form, Look look, List<Leaf> leaves, byte[] pdf) {
    /** The kinds take turns, and frames and forms of heads with them, so that each comes as often. */
    static Sample of(long seed, List<Faces> faces, boolean turned) throws IOException {
        Dice dice = new Dice(seed);
        Kind kind = Kind.values()[(int) (seed % Kind.values().length)];
        Frame frame = dice.pick(Frame.values());
        HeadForm form = dice.pick(HeadForm.values());
        MadeTable table = TableMaker.make(dice, kind, form);
        Look look = Look.random(dice, frame, faces);
        Habits habits = Habits.random(dice);
        return set(seed, table, form, look, habits, dice, turned);
    }

    /** A made table, set as it is told. */
    static Sample set(long seed, MadeTable table, HeadForm form, Look look, Habits habits, Dice dice, boolean turned)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            Letters letters = new Letters(document, look.face());
            Setting setting = new TableSetter(table, look, habits, letters, dice).set();
            LeafPrinter printer = new LeafPrinter(document, letters);
            for (Leaf leaf : setting.leaves()) {
                if (turned) {
                    printer.printTurned(leaf);
                } else {
                    printer.print(leaf);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new Sample(seed, setting.truth(), form, look, setting.leaves(), out.toByteArray());
        }
    }

    /** Whether its combination of look, heads and kind may be looked at; the other half is only scored. */
    boolean isLookedAt() {
        return (truth.kind().ordinal() + form.ordinal() + look.frame().ordinal()) % 2 == 0;
    }

    /** Whether a name or a text stands on several lines. */
    boolean isBroken() {
        Set<String> whole = leaves.stream()
                .flatMap(leaf -> leaf.texts().stream())
                .map(Leaf.Text::text)
                .collect(Collectors.toSet());
        return truth.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.isEmpty() && !whole.contains(cell));
    }
}
