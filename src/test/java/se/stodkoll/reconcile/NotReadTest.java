package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.incremental.LoadedRecords;
import se.stodkoll.reconcile.pairing.PriorState;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.settings.RuleSettingsMap;

/** When a match is earned, and what becomes of papers that bear no record. */
class NotReadTest {
    private static final String BARE = "no A / no D / bare MINUTES MONEY_WITHOUT_RECORD Nämnden beviljar 300 000 kr";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.amount= / D.amount= / R.amount= / A.percent=                  | REVIEW",
                "A.amount= / D.amount= / R.amount= / D.percent= / R.percent=     | REVIEW",
                "A.amount= / D.amount= / R.amount=                               | MATCH",
                "A.percent= / D.percent= / R.percent=                            | MATCH",
                "D.amount=500123~shown 0.5~600123@0.5                            | REVIEW",
                "D.amount= / D.percent= / D.start= / D.end= / D.rejected=yes     | MATCH",
            })
    void aMatchIsEarnedWhateverTheSeverityOfTheRule(String statements, CaseStatus expected) {
        RuleSettings mild = RuleSettingsMap.read(Map.of("rules", Map.of("NOT_READ", "INFO")));
        List<Case> cases =
                new Reconciler(mild).reconcile(WrittenCase.of(statements).documents("case"));
        assertEquals(expected, cases.get(0).status());
    }

    @ParameterizedTest
    @CsvSource({"MINUTES, false", "PROJECT_DESCRIPTION, true"})
    void aPaperWithoutARecordIsACaseOfItsOwnOnItsSide(String kind, boolean applied) {
        List<DocumentReport> documents =
                WrittenCase.of(BARE.replace("MINUTES", kind)).documents("case");
        Case only = new Reconciler(RuleSettings.DEFAULT).reconcile(documents).get(0);
        assertEquals(CaseStatus.REVIEW, only.status());
        assertEquals(applied ? List.of("caseb-1") : List.of(), only.application());
        assertEquals(applied ? List.of() : List.of("caseb-1"), only.decision());
        assertEquals("caseb", only.projectName());
    }

    /** Night by night it keeps its id, and goes when the paper is read after all. */
    @Test
    void suchACaseStandsUntilThePaperIsRead() {
        Reconciler reconciler = new Reconciler(RuleSettings.DEFAULT);
        List<DocumentReport> documents =
                new ArrayList<>(WrittenCase.of("A.amount=500123").documents("case"));
        documents.addAll(WrittenCase.of(BARE).documents("other"));
        LoadedRecords known = new LoadedRecords(documents);
        known.apply(reconciler.anew(documents, PriorState.NONE));
        String id = caseOf(known, "otherb-1").id();
        known.apply(reconciler.update(Set.of("otherb-1"), known, List.of()));
        assertEquals(id, caseOf(known, "otherb-1").id());
        assertEquals(2, known.cases().size());

        DocumentReport bare = documents.get(2);
        DocumentReport decision = WrittenCase.of("no A / D.name=Levande torg / D.dnr=25RS7")
                .documents("other")
                .get(0);
        known.replace(bare.withParts(List.of(new se.stodkoll.model.record.Part(
                "otherb-1",
                decision.parts().get(0).kind(),
                "Beslut",
                decision.parts().get(0).pages(),
                decision.parts().get(0).textSource(),
                decision.parts().get(0).content()))));
        known.apply(reconciler.update(Set.of("otherb-1"), known, List.of()));
        assertEquals(CaseStatus.UNMATCHED, caseOf(known, "otherb-1").status());
        assertEquals(2, known.cases().size());
    }

    private static Case caseOf(LoadedRecords known, String part) {
        return known.cases(List.of(part)).iterator().next();
    }
}
