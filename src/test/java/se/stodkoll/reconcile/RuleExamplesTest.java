package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.settings.RuleSettingsMap;

/**
 * Every rule's examples, {@code reconcile/RULE.csv}: the findings expected, why, and the case as {@link WrittenCase}
 * writes it; " // " begins another case. A row names all rules that must fire in any of them; no other may. The board
 * has set a frame for 2031 alone.
 */
class RuleExamplesTest {
    private static final Reconciler RECONCILER =
            new Reconciler(RuleSettingsMap.read(Map.of("frames", Map.of(2031, 1_000_000))));

    /** A row of a file. */
    record Example(Rule rule, Set<String> findings, String reason, String statements) {
        @Override
        public String toString() {
            return rule + " " + findings + ": " + reason;
        }
    }

    static Stream<Example> examples() {
        return Arrays.stream(Rule.values()).flatMap(r -> examples(r).stream());
    }

    @ParameterizedTest
    @Tag("rows")
    @MethodSource("examples")
    void findsWhatThePaperShows(Example e) {
        check(e);
    }

    /** The same as one test, for mutation tests: hundreds of small ones for each mutant take hours. */
    @Test
    @Tag("mutation")
    void findsWhatEveryPaperShows() {
        examples().forEach(RuleExamplesTest::check);
    }

    private static void check(Example e) {
        List<DocumentReport> documents = new ArrayList<>();
        for (String each : e.statements.split(" // ")) {
            documents.addAll(WrittenCase.of(each).documents("case" + documents.size()));
        }
        List<Case> cases = RECONCILER.reconcile(documents);
        Set<String> found = cases.stream()
                .flatMap(c -> c.findings().stream())
                .map(f -> f.rule().name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(e.findings, found, e.reason);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasExamplesThatFireAndThatDoNot(Rule rule) {
        List<Example> examples = examples(rule);
        assertTrue(examples.stream().anyMatch(e -> e.findings.contains(rule.name())), "none fires");
        assertTrue(examples.stream().anyMatch(e -> !e.findings.contains(rule.name())), "none is spared");
    }

    private static List<Example> examples(Rule rule) {
        try (InputStream in = RuleExamplesTest.class.getResourceAsStream("/reconcile/" + rule + ".csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(l -> l.split(";", -1))
                    .map(c -> new Example(rule, findings(c[0]), c[1], c[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> findings(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(r -> !r.equals("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
