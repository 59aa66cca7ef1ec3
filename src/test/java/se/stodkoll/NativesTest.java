package se.stodkoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteJDBCLoader;

/** The list of parts names the libraries that lie inside those of others, in the versions that the files themselves tell. */
class NativesTest {
    private static final String LEPTONICA = "/org/bytedeco/leptonica/linux-x86_64/libleptonica.so.6";

    private static Map<String, String> listed() throws IOException {
        JsonNode parts = new ObjectMapper()
                .readTree("["
                        + Files.readString(Path.of("src", "deploy", "natives.json"))
                                .replaceAll(",\\s*$", "") + "]");
        Map<String, String> versions = new TreeMap<>();
        parts.forEach(part ->
                versions.put(part.get("name").asText(), part.path("version").asText("")));
        return versions;
    }

    @ParameterizedTest
    @CsvSource({
        "libpng, 'libpng version '",
        "libtiff, 'LIBTIFF, Version '",
        "libjpeg-turbo, 'libjpeg-turbo version '",
        "zlib, ' inflate '",
        "openjpeg, ''",
    })
    void aLibraryInLeptonicaIsTheOneListed(String name, String before) throws IOException {
        String told = before + listed().get(name);
        try (InputStream in = NativesTest.class.getResourceAsStream(LEPTONICA)) {
            assertTrue(
                    new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(told), told + " is not in it");
        }
    }

    @Test
    void theDatabaseIsTheOneListed() throws IOException {
        assertEquals(listed().get("sqlite"), SQLiteJDBCLoader.getVersion().replaceAll("[.]0$", ""));
    }
}
