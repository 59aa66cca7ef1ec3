package se.stodkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        LedgerException refused =
                assertThrows(LedgerException.class, () -> Ledger.open(LedgerSettings.file(file)));
        assertTrue(refused.getMessage().contains("kontrollera"), refused.getMessage());
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new LedgerSettings(
                        "jdbc:mysql://x", java.util.Optional.empty(), java.util.Optional.empty()));
    }
}
