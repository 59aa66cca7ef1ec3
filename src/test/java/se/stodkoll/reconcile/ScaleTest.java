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
import org.junit.jupiter.api.Test;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.incremental.AffectedParts;
import se.stodkoll.reconcile.incremental.LoadedRecords;
import se.stodkoll.reconcile.pairing.PriorState;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.settings.RuleSettingsMap;

/** A night's work over cases that stand: what it finds, and how much of the ledger it looks at. */
class ScaleTest {
    private static final int NEW_CASES = 20;
    /** Parts looked at for each new one, at most. */
    private static final int SHARE = 3;

    private static final Reconciler RECONCILER =
            new Reconciler(RuleSettingsMap.read(Map.of("frames", Map.of(2025, 1_000_000_000, 2026, 1_000_000_000))));

    private static final Reconciler RECONCILER_WITHOUT_FRAMES = new Reconciler(RuleSettings.DEFAULT);

    @Test
    void whatIsNewTouchesItsOwnMattersOnly() {
        List<DocumentReport> documents = made(300);
        int old = documents.size() - 2 * NEW_CASES;
        LoadedRecords known = standing(RECONCILER, documents, old);

        Set<String> touched = new AffectedParts(known, List.of(), RuleSettings.DEFAULT)
                .by(parts(documents.subList(old, documents.size())));

        assertTrue(touched.size() <= SHARE * 2 * NEW_CASES, touched.size() + " parts touched");
    }

    @Test
    void aNightOnTopOfStandingCasesGivesTheCasesOfTheWholeLedger() {
        List<DocumentReport> documents = made(60);
        int old = documents.size() - 21;
        LoadedRecords known = standing(RECONCILER, documents, old);
        List<Case> before = known.cases();

        known.apply(RECONCILER.update(parts(documents.subList(old, documents.size())), known, List.of()));

        assertEquals(byId(RECONCILER.reconcile(documents, PriorState.of(before, List.of()))), byId(known.cases()));
    }

    @Test
    void aNightWithoutAnythingNewChangesNothing() {
        LoadedRecords known = standing(RECONCILER, made(5), 10);
        CaseChange change = RECONCILER.update(Set.of(), known, List.of());
        assertEquals(CaseChange.NONE, change);
    }

    @Test
    void theFrameCountsWhatStands() {
        List<DocumentReport> documents = new ArrayList<>(WrittenCase.clean().documents("march"));
        documents.addAll(WrittenCase.of("A.name=Levande torg / D.name=Levande torg / A.dnr=25RS7 / D.dnr=25RS7"
                        + " / A.applicant=Kumla kommun / D.beneficiary=Kumla kommun")
                .documents("may"));
        Reconciler reconciler = new Reconciler(RuleSettingsMap.read(Map.of("frames", Map.of(2025, 600_000))));
        LoadedRecords known = standing(reconciler, documents, 2);

        CaseChange may = reconciler.update(parts(documents.subList(2, 4)), known, List.of());

        assertEquals(Set.of(), may.gone());
        assertEquals(Rule.FRAME_EXCEEDED, may.cases().get(0).findings().get(0).rule());
        known.apply(may);
        assertEquals(2, known.cases().size());
    }

    @Test
    void aFrameReadLaterIsHeldAgainstWhatStands() {
        List<DocumentReport> documents = new ArrayList<>(framed("D.body=Regional tillväxtnämnd", "march"));
        documents.addAll(framed(
                "frame 2025 Regionala tillväxtnämnden: 400000 / no A / D.name=Annat / D.dnr=25RS9 / D.amount= / D.date=",
                "may"));
        LoadedRecords known = standing(RECONCILER_WITHOUT_FRAMES, documents, 2);
        assertTrue(known.cases().get(0).findings().isEmpty());

        known.apply(RECONCILER_WITHOUT_FRAMES.update(parts(documents.subList(2, 3)), known, List.of()));

        Case march = known.cases(List.of("marcha-1")).get(0);
        assertEquals(Rule.FRAME_EXCEEDED, march.findings().get(0).rule());
        assertTrue(march.findings().get(0).message().sv().contains("mayd.pdf"));
    }

    @Test
    void aFrameReadEarlierIsHeldAgainstWhatIsNew() {
        List<DocumentReport> documents = new ArrayList<>(
                framed("frame 2025 Regionala tillväxtnämnden: 900000 / D.body=Regional tillväxtnämnd", "march"));
        documents.addAll(framed(
                "A.name=Levande torg / D.name=Levande torg / A.dnr=25RS7 / D.dnr=25RS7 / D.body=Regional tillväxtnämnd"
                        + " / A.applicant=Kumla kommun / D.beneficiary=Kumla kommun",
                "may"));
        LoadedRecords known = standing(RECONCILER_WITHOUT_FRAMES, documents, 2);

        CaseChange may = RECONCILER_WITHOUT_FRAMES.update(parts(documents.subList(2, 4)), known, List.of());

        assertEquals(Rule.FRAME_EXCEEDED, may.cases().get(0).findings().get(0).rule());
        assertEquals(
                "100246",
                may.cases()
                        .get(0)
                        .findings()
                        .get(0)
                        .comparison()
                        .actualMinusExpected()
                        .orElseThrow()
                        .toPlainString());
    }

    private static List<DocumentReport> framed(String statements, String name) {
        return WrittenCase.of(statements).documents(name);
    }

    @Test
    void aChangedRecordTouchesWhatItWasToldByBefore() {
        List<DocumentReport> documents = new ArrayList<>();
        documents.add(WrittenCase.of("A.dnr=").documents("x").get(0));
        WrittenCase.of("A.dnr= / D.dnr=25RS1 / D2.dnr=25RS2").documents("x").stream()
                .skip(1)
                .forEach(documents::add);
        LoadedRecords known = standing(RECONCILER, documents, documents.size());
        assertTrue(known.cases().stream().allMatch(c -> c.findings().get(0).rule() == Rule.AMBIGUOUS_LINK));

        DocumentReport other = WrittenCase.of(
                        "A.dnr=25RS9 / A.name=Annat / A.amount=7 / A.applicant=Kumla / A.start=2020-01-01 / A.end=2020-12-31")
                .documents("x")
                .get(0);
        known.replace(other);
        CaseChange change = RECONCILER.update(parts(List.of(other)), known, List.of());

        assertEquals(3, change.gone().size());
        assertTrue(change.cases().stream()
                .noneMatch(c -> c.findings().stream().anyMatch(f -> f.rule() == Rule.AMBIGUOUS_LINK)));
    }

    @Test
    void aCaseMadeAnewTakesNoStandingCasesName() {
        List<DocumentReport> documents = WrittenCase.clean().documents("x");
        Case only = RECONCILER.reconcile(documents).get(0);
        LoadedRecords known = new LoadedRecords(documents);
        Case namesake = new Case(only.id(), "", only.status(), List.of("y-1"), List.of(), List.of(), List.of());
        known.apply(new CaseChange(true, Set.of(), List.of(namesake), List.of(), Map.of()));

        CaseChange change = RECONCILER.update(parts(documents), known, List.of());

        assertEquals(only.id() + "-2", change.cases().get(0).id());
    }

    /** The first of the documents as the cases of a night, the others known. */
    private static LoadedRecords standing(Reconciler reconciler, List<DocumentReport> documents, int old) {
        LoadedRecords known = new LoadedRecords(documents);
        known.apply(reconciler.anew(documents.subList(0, old), PriorState.NONE));
        return known;
    }

    private static Set<String> parts(List<DocumentReport> documents) {
        return documents.stream()
                .flatMap(d -> d.parts().stream().map(p -> p.id()))
                .collect(Collectors.toSet());
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
