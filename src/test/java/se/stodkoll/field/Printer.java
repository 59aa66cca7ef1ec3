package se.stodkoll.field;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.stodkoll.made.Dice;

/** Turns the blocks of a paper into a file of one form. */
interface Printer extends AutoCloseable {
    Form form();

    byte[] print(List<Block> blocks, String text, Dice dice) throws IOException;

    @Override
    default void close() throws IOException {}

    static Printer of(Form form) throws IOException {
        return switch (form) {
            case TXT -> new Plain();
            default -> throw new IllegalArgumentException("" + form);
        };
    }

    /** Plain lines. */
    final class Plain implements Printer {
        @Override
        public Form form() {
            return Form.TXT;
        }

        @Override
        public byte[] print(List<Block> blocks, String text, Dice dice) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
