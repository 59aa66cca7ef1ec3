package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.settings.RuleSettings;

/**
 * Five hundred made cases in one ledger: clean ones, each rule broken alone, and rules broken in pairs. What is broken
 * is known, so that every finding is either right or wrong: all must be found, and nothing else.
 */
class GeneratedCasesTest {
    private static final int CASES = 500;

    @Test
    void findsAllThatIsBrokenAndNothingElse() {
        Random random = new Random(20261122);
        List<DocumentReport> documents = new ArrayList<>();
        Map<String, Set<String>> truth = new TreeMap<>();
        for (int i = 0; i < CASES; i++) {
            MadeCase made = MadeCase.of(i, random);
            List<Breakage> all = Breakage.ALL;
            if (i % 5 > 0) {
                made.apply(all.get(i % all.size()));
            }
            if (i % 5 > 2) {
                made.apply(all.get((i * 7 + 3) % all.size()));
            }
            truth.put(made.key(), made.expected());
            documents.addAll(made.documents());
        }

        Map<String, Set<String>> found = new TreeMap<>();
        for (Case c : new Reconciler(RuleSettings.DEFAULT).reconcile(documents)) {
            String part = c.application().isEmpty()
                    ? c.decision().get(0)
                    : c.application().get(0);
            found.computeIfAbsent(part.substring(0, 7), k -> new TreeSet<>())
                    .addAll(c.findings().stream().map(f -> f.rule().name()).collect(Collectors.toSet()));
        }

        assertEquals(truth.keySet(), found.keySet());
        truth.forEach((key, expected) -> assertEquals(expected, found.get(key), key));
    }
}
