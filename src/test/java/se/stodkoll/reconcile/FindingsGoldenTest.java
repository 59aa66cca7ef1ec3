package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.reconcile.settings.RuleSettingsMap;

/**
 * All that a finding says, {@code reconcile/findings.txt}: after "# " the cases as {@link WrittenCase} writes them, below
 * it their findings. {@code -Dgolden=write} writes the file anew, and fails, so that it is not left on.
 */
class FindingsGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/reconcile/findings.txt");
    private static final Reconciler RECONCILER =
            new Reconciler(RuleSettingsMap.read(Map.of("frames", Map.of(2031, 1_000_000))));

    @Test
    void everyFindingSaysWhatItShould() throws IOException {
        String expected = Files.readString(GOLDEN, StandardCharsets.UTF_8);
        String actual = expected.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line + "\n" + findings(line.substring(2)) + "\n")
                .collect(Collectors.joining());
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(GOLDEN, actual, StandardCharsets.UTF_8);
        }
        assertEquals("", System.getProperty("golden", ""), "written; read it through and run without the switch");
        assertEquals(expected, actual);
    }

    private static String findings(String statements) {
        List<DocumentReport> documents = new ArrayList<>();
        for (String each : statements.split(" // ")) {
            documents.addAll(WrittenCase.of(each).documents("case" + documents.size()));
        }
        return RECONCILER.reconcile(documents).stream()
                .flatMap(c -> Stream.concat(
                        Stream.of(c.status() + " ”" + c.projectName() + "” " + c.application() + c.decision()
                                + c.links().stream()
                                        .map(l -> " " + l.score() + " " + l.reasons())
                                        .toList()),
                        c.findings().stream().map(FindingsGoldenTest::text)))
                .map(text -> text.replace('\u00A0', ' ') + "\n")
                .collect(Collectors.joining());
    }

    private static String text(Finding f) {
        Comparison c = f.comparison();
        String compared = Stream.of(c.expected(), c.actual(), c.actualMinusExpected(), c.percentOfExpected())
                .map(value -> value.map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" | "));
        List<String> lines = new ArrayList<>(List.of(
                f.rule() + " " + f.severity() + " " + f.where().orElse("-") + " [" + compared + "]",
                "  " + f.message().sv(),
                "  " + f.message().en()));
        f.suggestion().ifPresent(s -> lines.add("  ? " + s));
        lines.add("  @ " + f.evidence().stream().map(FindingsGoldenTest::place).collect(Collectors.joining(", ")));
        return String.join("\n", lines);
    }

    private static String place(Evidence e) {
        return e.document() + " ”" + e.text() + "”";
    }
}
