package se.stodkoll.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.store.database.LedgerException;
import se.stodkoll.store.database.LedgerSettings;

class SqliteLedgerTest extends LedgerTest {
    @TempDir
    Path folder;

    @Override
    LedgerSettings emptyDatabase(String name) {
        return LedgerSettings.file(folder.resolve(name + ".db"));
    }

    @Test
    void severalThreadsWriteWithoutLosingAnything() {
        try (Ledger ledger = Ledger.open(LedgerSettings.file(folder.resolve("threads.db")))) {
            IntStream.range(0, 60)
                    .parallel()
                    .forEach(i -> ledger.register("r/" + i, i + ".txt", String.format("%064d", i)));
            assertEquals(60, ledger.files().size());
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsToldOfWithWhatToDo() throws IOException {
        Path file = folder.resolve("text.db");
        Files.writeString(file, "detta är ingen databas, ".repeat(100));
        LedgerException refused = assertThrows(LedgerException.class, () -> Ledger.open(LedgerSettings.file(file)));
        assertTrue(refused.getMessage().contains("stodkoll restore KOPIA"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "flipped", "overwritten", "a letter of a key"})
    void aDamagedLedgerIsToldInOneLineAndLeftAsItIs(String how) throws IOException {
        Path file = folder.resolve(how + ".db");
        try (Ledger ledger = Ledger.open(LedgerSettings.file(file))) {
            IntStream.range(0, 500).forEach(i -> ledger.register("r/" + i, i + ".txt", String.format("%064d", i)));
        }
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = switch (how) {
            case "cut" -> Arrays.copyOf(whole, whole.length / 2);
            case "flipped" -> flipped(whole);
            case "a letter of a key" -> flippedIn(whole, String.format("%064d", 250));
            default -> Arrays.copyOf("nej".getBytes(StandardCharsets.UTF_8), whole.length);
        };
        Files.write(file, damaged);

        LedgerException refused = assertThrows(LedgerException.class, () -> Ledger.open(LedgerSettings.file(file)));

        assertTrue(refused.getMessage().contains("är skadad"), refused.getMessage());
        assertTrue(refused.getMessage().contains("stodkoll restore KOPIA"), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
        assertArrayEquals(damaged, Files.readAllBytes(file));
    }

    /** A bit of the head of every page but the first: where its cells begin, and how many they are. */
    private static byte[] flipped(byte[] whole) {
        byte[] flipped = whole.clone();
        for (int page = 4096; page < flipped.length; page += 4096) {
            flipped[page + 3] ^= 0x40;
        }
        return flipped;
    }

    /** The first place that it stands in, and no other: its page is as orderly as before. */
    private static byte[] flippedIn(byte[] whole, String text) {
        byte[] flipped = whole.clone();
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf(text);
        flipped[at + text.length() / 2] ^= 0x04;
        return flipped;
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new LedgerSettings("jdbc:mysql://x", java.util.Optional.empty(), java.util.Optional.empty()));
    }
}
