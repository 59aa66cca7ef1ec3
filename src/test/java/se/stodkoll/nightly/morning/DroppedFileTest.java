package se.stodkoll.nightly.morning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.inbox.Inbox;
import se.stodkoll.nightly.NightHouse;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.settings.Settings;

/** Names that come over the network become names in the inbox and nowhere else. */
class DroppedFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ansökan.pdf | ansökan.pdf", "../../etc/passwd | passwd.bin", "..\\..\\boot.ini | boot.ini",
                        ".dold.pdf | dold.pdf",
                "C:\\filer\\a b.docx | a b.docx", "<img src=x>.pdf | _img src_x_.pdf", "a.p/d.f | d.f", ".. | fil.bin",
                "=1+1.pdf | _1_1.pdf",
            })
    void aNameLosesWhatNoNameShouldHave(String sent, String kept) {
        assertEquals(kept, DroppedFile.safe(sent));
    }

    /** What no night would look at would be lost. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thumbs.db",
                "desktop.ini",
                "brev.tmp",
                "brev.pdf.part",
                "brev.pdf.crdownload",
                "x.lock",
                "~$brev.docx"
            })
    void aNameThatNightsPassOverIsGivenAnother(String name) throws IOException {
        String kept = DroppedFile.into(folder, name, new ByteArrayInputStream(new byte[] {1}));
        assertFalse(Inbox.passesOver(kept), kept);
        assertTrue(Files.exists(folder.resolve(kept)));
    }

    @Test
    void asMuchWaitsInTheInboxAsTheSettingsAllow() throws IOException {
        Home home = new Home(folder);
        Settings settings = Settings.load(home, Map.of("STODKOLL_INBOX_FILES", "2", "STODKOLL_INBOX_MEGABYTES", "1"));
        try (ReviewBackend morning = ReviewBackend.open(home, settings)) {
            morning.drop("a.pdf", new ByteArrayInputStream(new byte[600_000]));
            FullInboxException full = assertThrows(
                    FullInboxException.class, () -> morning.drop("b.pdf", new ByteArrayInputStream(new byte[600_000])));
            assertTrue(full.getMessage().contains("högst 2 filer och 1 MB"), full.getMessage());
            morning.drop("c.pdf", new ByteArrayInputStream(new byte[1]));
            assertThrows(FullInboxException.class, () -> morning.drop("d.pdf", new ByteArrayInputStream(new byte[1])));
        }
        assertEquals(List.of("a.pdf", "c.pdf"), NightHouse.names(home.inbox()));
    }

    @Test
    void anOverlongNameIsCut() {
        assertTrue(DroppedFile.safe("å".repeat(5000) + ".pdf").matches("å{60}\\.pdf"));
    }

    @Test
    void nothingIsWrittenOverAndNothingHalfIsLeft() throws IOException {
        assertEquals("a.pdf", DroppedFile.into(folder, "a.pdf", new ByteArrayInputStream(new byte[] {1})));
        assertEquals("a (2).pdf", DroppedFile.into(folder, "x/a.pdf", new ByteArrayInputStream(new byte[] {2})));
        assertEquals(List.of("a (2).pdf", "a.pdf"), NightHouse.names(folder));
        assertEquals(1, Files.readAllBytes(folder.resolve("a.pdf"))[0]);
    }
}
