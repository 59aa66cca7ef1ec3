package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that come over the network become names in the inbox and nowhere else. */
class DroppedTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "ansökan.pdf | ansökan.pdf", "../../etc/passwd | passwd.bin", "..\\..\\boot.ini | boot.ini", ".dold.pdf | dold.pdf",
        "C:\\filer\\a b.docx | a b.docx", "<img src=x>.pdf | _img src_x_.pdf", "a.p/d.f | d.f", ".. | fil.bin",
        "=1+1.pdf | _1_1.pdf",
    })
    void aNameLosesWhatNoNameShouldHave(String sent, String kept) {
        assertEquals(kept, Dropped.safe(sent));
    }

    @Test
    void anOverlongNameIsCut() {
        assertTrue(Dropped.safe("å".repeat(5000) + ".pdf").matches("å{60}\\.pdf"));
    }

    @Test
    void nothingIsWrittenOverAndNothingHalfIsLeft() throws IOException {
        assertEquals("a.pdf", Dropped.into(folder, "a.pdf", new ByteArrayInputStream(new byte[] {1})));
        assertEquals("a (2).pdf", Dropped.into(folder, "x/a.pdf", new ByteArrayInputStream(new byte[] {2})));
        assertEquals(List.of("a (2).pdf", "a.pdf"), NightHouse.names(folder));
        assertEquals(1, Files.readAllBytes(folder.resolve("a.pdf"))[0]);
    }
}
