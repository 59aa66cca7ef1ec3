package se.stodkoll.cli.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A log is read by people at terminals: what others say in it does nothing there, and makes no line that nobody logged. */
class LogFilesTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogFilesTest.class);
    private static final String SAID = "451 \u001b[2J\u009b31m\u202e\r\n2026-01-01T00:00:00.000 INFO  Night ends";

    @TempDir
    static Path elsewhere;

    @TempDir
    Path folder;

    @AfterAll
    static void letGo() {
        LogFiles.writeTo(elsewhere);
    }

    private List<String> logged() throws IOException {
        LOG.error("not told: {}", SAID);
        LOG.error("trace\n    at Night.java:1");
        return Files.readAllLines(folder.resolve("stodkoll.log"));
    }

    @Test
    void plainLines() throws IOException {
        LogFiles.writeTo(folder);
        List<String> lines = logged();
        assertEquals(3, lines.size(), lines.toString());
        assertTrue(
                lines.get(0)
                        .endsWith(
                                "not told: 451 \\u001b[2J\\u009b31m\\u202e\\u000d\\u000a2026-01-01T00:00:00.000 INFO  Night ends"),
                lines.get(0));
        assertTrue(lines.get(2).startsWith("    at "), lines.get(2));
    }

    @Test
    void lines() throws IOException {
        LogFiles.writeAsJson(folder);
        List<String> lines = logged();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(0).codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT || c < ' '));
        assertEquals(
                "not told: " + SAID,
                new ObjectMapper()
                        .readTree(lines.get(0))
                        .get("formattedMessage")
                        .asText());
    }
}
