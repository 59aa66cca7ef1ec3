package se.stodkoll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.ocr.Tessdata;

/** The night over the shipped documents finds what README and the command's last lines say that it finds, and nothing else. */
class DemoTest {
    private static final Path SHIPPED = Path.of("testdata", "demo");

    @TempDir
    private Path home;

    @Test
    void theReportShowsWhatIsPromised() throws IOException {
        assumeTrue(Tessdata.locate().isPresent(), "no tessdata on this machine");
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        try (Stream<Path> files = Files.list(SHIPPED.resolve("inbox"))) {
            for (Path file : files.toList()) {
                Files.copy(file, inbox.resolve(file.getFileName()));
            }
        }
        assertEquals(0, Stodkoll.execute(Map.of("STODKOLL_HOME", home.toString()), "run"));
        JsonNode gold = new ObjectMapper().readTree(SHIPPED.resolve("gold.json").toFile());
        JsonNode report = new ObjectMapper()
                .readTree(home.resolve("report/latest/report.json").toFile());
        assertEquals(findings(gold, "project"), findings(report, "projectName"));
    }

    /** The rules of a mismatch that each project's papers break. */
    private static Map<String, Set<String>> findings(JsonNode from, String name) {
        Map<String, Set<String>> findings = new TreeMap<>();
        for (JsonNode each : from.path("cases")) {
            Set<String> rules = findings.computeIfAbsent(each.path(name).asText(), n -> new TreeSet<>());
            for (JsonNode finding : each.path("findings")) {
                Rule rule = Rule.valueOf(
                        finding.isTextual()
                                ? finding.asText()
                                : finding.path("rule").asText());
                if (rule.severity() == Severity.MISMATCH) {
                    rules.add(rule.name());
                }
            }
        }
        return findings;
    }
}
