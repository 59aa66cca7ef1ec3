package se.stodkoll.cli.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownOutputTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final PrintStream stream = ShownOutput.to(terminal);

    private String seen() {
        return terminal.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "'åäö – 1 000 kr\t𝄞\n', 'åäö – 1 000 kr\t𝄞\n'",
        "'\u001b[2Jrensa\u0007', '\\u001b[2Jrensa\\u0007'",
        "'\u009b31m', '\\u009b31m'",
        "'a\u202efdp.txt', 'a\\u202efdp.txt'",
        "'en\rtvå\n', 'en\\u000dtvå\n'",
        "'\udb40\udc01', '\\udb40\\udc01'",
    })
    void aLetterThatActsIsShownHoweverItComes(String written, String shown) {
        stream.print(written);
        assertEquals(shown, seen());

        terminal.reset();
        for (byte each : written.getBytes(StandardCharsets.UTF_8)) {
            stream.write(each);
        }
        stream.flush();
        assertEquals(shown, seen());

        terminal.reset();
        stream.print(written.repeat(3000));
        assertEquals(shown.repeat(3000), seen());
    }
}
