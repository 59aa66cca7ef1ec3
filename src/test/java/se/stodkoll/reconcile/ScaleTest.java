package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.Case;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Rule;

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
    void aNightOnTopOfStandingCasesGivesTheCasesOfTheWholeLedger() {
        List<DocumentReport> documents = made(60);
        Reconciler reconciler =
                new Reconciler(RuleSettings.of(Map.of("frames", Map.of(2025, 1_000_000_000, 2026, 1_000_000_000))));
        List<Case> standing = reconciler.reconcile(documents.subList(0, documents.size() - 21));

        Map<String, Case> night = byId(reconciler.reconcile(documents, Earlier.of(standing, true)));

        Map<String, Case> whole = byId(reconciler.reconcile(documents, Earlier.of(standing, false)));
        assertEquals(whole, night);
        assertEquals(byId(standing).keySet(), byId(reconciler.reconcile(
                        documents.subList(0, documents.size() - 21), Earlier.of(standing, true)))
                .keySet());
    }

    @Test
    void theFrameCountsWhatStands() {
        List<DocumentReport> documents = new ArrayList<>(WrittenCase.clean().documents("march"));
        Reconciler reconciler = new Reconciler(RuleSettings.of(Map.of("frames", Map.of(2025, 600_000))));
        List<Case> march = reconciler.reconcile(documents);
        documents.addAll(WrittenCase.of("A.name=Levande torg / D.name=Levande torg / A.dnr=25RS7 / D.dnr=25RS7"
                        + " / A.applicant=Kumla kommun / D.beneficiary=Kumla kommun")
                .documents("may"));

        List<Case> may = reconciler.reconcile(documents, Earlier.of(march, true));

        assertEquals(march.get(0), may.get(0));
        assertEquals(Rule.FRAME_EXCEEDED, may.get(1).findings().get(0).rule());
    }

    private static void touches(int ledger) {
        List<DocumentReport> documents = made(ledger);
        List<DocumentReport> fresh = documents.subList(documents.size() - 2 * NEW_CASES, documents.size());

        int touched = touched(documents, fresh).size();

        assertTrue(touched <= SHARE * fresh.size(), touched + " of " + documents.size() + " documents touched");
    }

    private static Set<String> touched(List<DocumentReport> documents, List<DocumentReport> fresh) {
        KeyIndex index = new KeyIndex(RuleSettings.DEFAULT);
        documents.forEach(d -> d.parts().forEach(index::add));
        return index.touchedBy(fresh.stream()
                .flatMap(d -> d.parts().stream().map(p -> p.id()))
                .toList());
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
