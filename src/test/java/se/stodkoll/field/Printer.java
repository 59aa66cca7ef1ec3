package se.stodkoll.field;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.stodkoll.held.Press;
import se.stodkoll.made.Dice;
import se.stodkoll.made.Faces;

/** Turns the blocks of a paper into a file of one form. */
interface Printer extends AutoCloseable {
    /** @param text the paper as plain lines */
    byte[] print(List<Block> blocks, String text, Dice dice) throws IOException;

    @Override
    default void close() throws IOException {}

    static Printer of(Form form) throws IOException {
        return switch (form) {
            case TXT -> (blocks, text, dice) -> text.getBytes(StandardCharsets.UTF_8);
            case DOCX -> (blocks, text, dice) -> new DocxSetter(dice).set(blocks);
            case CHROMIUM -> new Browser();
            case OFFICE -> new Office();
            case DRAWN -> (blocks, text, dice) -> drawn(blocks, dice, List.of(Faces.values()));
            case SCAN -> (blocks, text, dice) -> Scans.of(drawn(blocks, dice, Faces.embedded()), dice);
        };
    }

    /** Set by this package. */
    private static byte[] drawn(List<Block> blocks, Dice dice, List<Faces> faces) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Faces face = dice.pick(faces);
            Letters letters = new Letters(document, face);
            LeafPrinter printer = new LeafPrinter(document, letters);
            for (Leaf leaf : new PageSetter(dice, face, letters).set(blocks)) {
                printer.print(leaf);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Printed by the browser. */
    final class Browser implements Printer {
        private final Press press = new Press();

        Browser() throws IOException {}

        @Override
        public byte[] print(List<Block> blocks, String text, Dice dice) throws IOException {
            String number =
                    "<div style='font-size:8px;width:100%;text-align:center'><span class=pageNumber></span></div>";
            return press.print(new HtmlSetter(dice).set(blocks), dice.chance(0.5) ? number : "");
        }

        @Override
        public void close() throws IOException {
            press.close();
        }
    }
}
