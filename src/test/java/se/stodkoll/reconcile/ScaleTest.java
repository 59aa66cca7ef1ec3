package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.Case;
import se.stodkoll.model.DocumentReport;

/** A night's work over a ledger: counted in documents looked at, which does not depend on the machine. */
class ScaleTest {
    private static final int NEW_CASES = 20;
    /** Documents looked at for each new one, at most. */
    private static final int SHARE = 3;

    @Test
    void whatIsNewTouchesItsOwnMattersOnly() {
        touches(300);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void aLargerLedgerIsNotMoreWork(int ledger) {
        touches(ledger);
    }

    @Test
    void whatIsTouchedGivesTheCasesOfTheWholeLedger() {
        List<DocumentReport> documents = made(300);
        List<DocumentReport> fresh = documents.subList(documents.size() - 20, documents.size());
        Reconciler reconciler = new Reconciler(RuleSettings.DEFAULT);
        Set<String> touched = touched(documents, fresh);
        Map<String, Case> whole = byId(reconciler.reconcile(documents));

        Map<String, Case> partial = byId(reconciler.reconcile(
                documents.stream().filter(d -> touched.contains(d.sha256())).toList()));

        Set<String> freshParts =
                fresh.stream().flatMap(d -> d.parts().stream().map(p -> p.id())).collect(Collectors.toSet());
        List<Case> about = partial.values().stream()
                .filter(c -> c.application().stream().anyMatch(freshParts::contains)
                        || c.decision().stream().anyMatch(freshParts::contains))
                .toList();
        assertEquals(10, about.size());
        about.forEach(c -> assertEquals(whole.get(c.id()), c));
    }

    private static void touches(int ledger) {
        List<DocumentReport> documents = made(ledger);
        List<DocumentReport> fresh = documents.subList(documents.size() - 2 * NEW_CASES, documents.size());

        int touched = touched(documents, fresh).size();

        assertTrue(touched <= SHARE * fresh.size(), touched + " of " + documents.size() + " documents touched");
    }

    private static Set<String> touched(List<DocumentReport> documents, List<DocumentReport> fresh) {
        KeyIndex index = new KeyIndex(RuleSettings.DEFAULT);
        documents.forEach(index::add);
        return index.touchedBy(fresh.stream().map(DocumentReport::sha256).toList());
    }

    private static List<DocumentReport> made(int cases) {
        Random random = new Random(11);
        List<DocumentReport> documents = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            documents.addAll(MadeCase.of(i, random).documents());
        }
        return documents;
    }

    private static Map<String, Case> byId(List<Case> cases) {
        Map<String, Case> byId = new HashMap<>();
        cases.forEach(c -> byId.put(c.id(), c));
        return byId;
    }
}
