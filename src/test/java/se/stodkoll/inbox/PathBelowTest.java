package se.stodkoll.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathBelowTest {
    private static final Path ROOT = Path.of("/srv/stodkoll");

    @ParameterizedTest
    @ValueSource(strings = {"..", "../a", "a/../../b", "/etc/passwd", "", ".", "a/..", "a\0b", "../stodkoll2/a"})
    void aNameThatLeadsOutIsRefused(String name) {
        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> PathBelow.of(ROOT, name));
        assertTrue(refused.getCause() instanceof InboxException, refused.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "a/../b", "..a", "/srv/stodkoll/a", "a\\..\\..\\b", "rad\nbruten", "CON"})
    void whatLiesBelowIsAPlace(String name) {
        assertTrue(PathBelow.of(ROOT, name).startsWith(ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "a\\..\\..\\b", "rad\nbruten"})
    void theNameOfAPlaceIsTheNameItWasGiven(String name) {
        assertEquals(name, PathBelow.name(ROOT, PathBelow.of(ROOT, name)));
    }

    @ParameterizedTest
    @CsvSource({
        "beslut.PDF, HASH.pdf",
        "a.b.tiff, HASH.tiff",
        "mapp/utan ändelse, HASH",
        "mapp.pdf/fil, HASH",
        "'a\\..\\..\\.ssh\\authorized_keys', HASH",
        "'x.p\u202efd', HASH",
        "'x.pdf\n', HASH",
        "CON.txt, HASH.txt",
        "x.förlängd, HASH",
    })
    void anOriginalIsPutAwayUnderItsHashAndAPlainEnding(String name, String stored) {
        assertEquals(stored, OriginalMover.storedName("HASH", name));
    }
}
