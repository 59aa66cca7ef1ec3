package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.pairing.PriorState;
import se.stodkoll.reconcile.settings.RuleSettings;

class PairingTest {
    private static final Reconciler RECONCILER = new Reconciler(RuleSettings.DEFAULT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | same diary number, all else agrees             | A.percent=50",
                "true  | no diary number on the application             | A.dnr=",
                "true  | misprinted diary number                        | D.dnr=25RS9999",
                "true  | the number alone, in one without its register | A.dnr=RS 2025-1001 / D.dnr=2025-1001 / D.name= / D.beneficiary= / D.amount=312777 / R.amount=312777",
                "false | the number alone, of another register         | A.dnr=RS 2025-1001 / D.dnr=KS 2025-1001 / D.name= / D.beneficiary= / D.amount=312777 / R.amount=312777",
                "true  | another name, all else agrees                  | A.dnr= / D.name=Levande landsbygd",
                "true  | like name, same amount, no diary numbers       | A.dnr= / D.dnr= / D.name=Hållbar handel i Bergslagsbygden",
                "true  | another amount, restated as applied for        | A.dnr= / D.amount=300000",
                "true  | another beneficiary                            | A.dnr= / D.beneficiary=Kumla kommun",
                "false | other project, same applicant, period, share   | A.dnr= / D.name=Levande landsbygd / D.amount=312777 / R.amount=312777",
                "false | same name a later year with another amount     | A.dnr= / D.start=2028-01-01 / D.end=2029-12-31 / D.amount=312777 / R.amount=312777",
                "false | same round amount and share, nothing else      | A.dnr= / D.dnr= / A.amount=500000 / D.amount=500000 / R.amount=500000 / D.name=Textil / D.beneficiary=Kumla kommun",
            })
    void pairsWhatBelongsTogether(boolean together, String why, String statements) {
        List<Case> cases = RECONCILER.reconcile(WrittenCase.of(statements).documents("x"));

        assertEquals(together ? 1 : 2, cases.size(), why);
    }

    /** A decision whose project was not read, by what its text says: two amounts as round as the application's. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | Stödet går till Hållbar handel i Bergslagen under två år.",
                "false | Stödet går till Levande landsbygd under två år.",
                "false | Stödet går till Hållbar handelsplats i Bergslagen under två år."
            })
    void aNameThatStandsInAPaperPairsIt(boolean together, String text) {
        List<DocumentReport> documents = WrittenCase.of(
                        "A.dnr= / D.dnr= / A.amount=500000 / D.amount=500000 / R.amount=500000 / D.name= / D.beneficiary="
                                + " / A.percent= / D.percent= / R.percent= / D.start= / D.end=")
                .documents("x")
                .stream()
                .map(d ->
                        d.withParts(d.parts().stream().map(p -> worded(p, text)).toList()))
                .toList();

        assertEquals(together ? 1 : 2, RECONCILER.reconcile(documents).size());
    }

    private static Part worded(Part p, String text) {
        return p.content().decision().isEmpty()
                ? p
                : new Part(
                        p.id(),
                        p.kind(),
                        p.title(),
                        p.pages(),
                        p.textSource(),
                        p.content().withWording(text));
    }

    @Test
    void aLinkTellsWhy() {
        Case only = only(WrittenCase.of("D.dnr=25RS9999").documents("x"));

        assertEquals("xa-1", only.links().get(0).from());
        assertEquals("xd-1", only.links().get(0).to());
        assertEquals(
                List.of(
                        "samma belopp",
                        "samma projektnamn",
                        "samma organisation",
                        "samma period",
                        "samma andel",
                        "olika diarienummer"),
                only.links().get(0).reasons());
        assertEquals(0.85, only.links().get(0).score());
    }

    @Test
    void aProposalReplacedByADecisionIsAVersionAndNotCompared() {
        List<DocumentReport> documents = new ArrayList<>(WrittenCase.clean().documents("x"));
        WrittenCase proposal = WrittenCase.of("D.amount=400000 / R.amount=400000");
        documents.set(1, decision("letter", PartKind.DECISION, WrittenCase.clean()));
        documents.add(decision("proposal", PartKind.DECISION_PROPOSAL, proposal));

        Case only = only(documents);

        assertEquals(List.of("letter-1", "proposal-1"), only.decision());
        assertEquals(CaseStatus.MATCH, only.status());
    }

    @Test
    void aRevisedApplicationReplacesTheOlder() {
        WrittenCase old = WrittenCase.of("A.id=815450 / A.dnr= / A.amount=480000");
        WrittenCase revised = WrittenCase.of("A.id=815450 / A.dnr=");
        List<DocumentReport> documents = List.of(
                application("a1", PartKind.APPLICATION, old),
                application("a2", PartKind.APPLICATION, revised),
                decision("d", PartKind.DECISION_PROPOSAL, revised));

        Case only = only(documents);

        assertEquals(List.of("a2-1", "a1-1"), only.application());
        assertEquals(List.of(), only.findings());
    }

    @Test
    void aLetterThatCarriesBothIsACaseByItself() {
        Case only = only(List.of(letter()));

        assertEquals(List.of("letter-1"), only.application());
        assertEquals(List.of("letter-1"), only.decision());
        assertEquals(CaseStatus.MATCH, only.status());
    }

    @Test
    void aSeparateApplicationJoinsTheLetter() {
        Case only = only(List.of(letter(), application("form", PartKind.APPLICATION, WrittenCase.of("A.percent=40"))));

        assertEquals(List.of("form-1", "letter-1"), only.application());
        assertEquals(List.of("letter-1"), only.decision());
        assertEquals(
                Set.of(Rule.PERCENT_DIFFERS),
                only.findings().stream().map(f -> f.rule()).collect(Collectors.toSet()));
    }

    @Test
    void equallyLikelyPairsAreLeftToAPerson() {
        List<Case> cases =
                RECONCILER.reconcile(WrittenCase.of("A.dnr= / D2.dnr=25RS4711").documents("x"));

        assertEquals(3, cases.size());
        for (Case c : cases) {
            assertEquals(Rule.AMBIGUOUS_LINK, c.findings().get(0).rule());
            assertEquals(CaseStatus.UNMATCHED, c.status());
            assertFalse(c.links().isEmpty());
        }
    }

    @Test
    void oneDecisionCoversApplicationsThatComeToItsAmount() {
        WrittenCase second =
                WrittenCase.of("A.applicant=Kumla kommun / A.amount=300000 / fin Kumla kommun: 500246 500000"
                        + " | 1000246 / fin! Summa finansiering: 500246 500000 | 1000246");
        List<DocumentReport> documents = List.of(
                application("nora", PartKind.APPLICATION, WrittenCase.clean()),
                application("kumla", PartKind.APPLICATION, second),
                decision("d", PartKind.DECISION, WrittenCase.of("D.amount=800123 / R.amount=")));

        Case only = only(documents);

        assertEquals(Set.of("nora-1", "kumla-1"), Set.copyOf(only.application()));
        assertEquals(List.of("d-1"), only.decision());
        assertEquals(2, only.links().size());
        assertEquals(CaseStatus.MATCH, only.status());
        assertEquals(List.of(), only.findings());
    }

    @Test
    void applicationsThatDoNotComeToTheAmountAreLeftToAPerson() {
        WrittenCase second = WrittenCase.of("A.applicant=Kumla kommun / A.amount=300000");
        List<Case> cases = RECONCILER.reconcile(List.of(
                application("nora", PartKind.APPLICATION, WrittenCase.of("A.applicant=Noraskog AB")),
                application("kumla", PartKind.APPLICATION, second),
                decision("d", PartKind.DECISION, WrittenCase.of("D.amount=900000 / R.amount=900000"))));

        assertEquals(3, cases.size());
        cases.forEach(c -> assertEquals(Rule.AMBIGUOUS_LINK, c.findings().get(0).rule()));
    }

    @Test
    void severalDecisionsTogetherGrantWhatWasAppliedFor() {
        WrittenCase first = WrittenCase.of("A.dnr= / D.dnr=25RS1 / D.amount=300000 / D.end=2025-12-31");
        WrittenCase second = WrittenCase.of("D.dnr=25RS2 / D.amount=200123 / D.start=2026-01-01");
        List<DocumentReport> documents = List.of(
                application("a", PartKind.APPLICATION, first),
                decision("d1", PartKind.DECISION, first),
                decision("d2", PartKind.DECISION, second));

        Case only = only(documents);

        assertEquals(Set.of("d1-1", "d2-1"), Set.copyOf(only.decision()));
        assertEquals(List.of(), only.findings());
    }

    @Test
    void aPersonsPairingStandsForGood() {
        List<DocumentReport> documents =
                WrittenCase.of("A.dnr= / D2.dnr=25RS4711").documents("x");
        PriorState chosen = new PriorState(Map.of(), List.of(new PriorState.Pin("xa-1", "x2d-1", true)));
        PriorState parted = new PriorState(Map.of(), List.of(new PriorState.Pin("xa-1", "x2d-1", false)));

        assertTrue(pairs(RECONCILER.reconcile(documents, chosen)).contains("[xa-1][x2d-1]"));
        assertTrue(pairs(RECONCILER.reconcile(documents, parted)).contains("[xa-1][xd-1]"));
    }

    @Test
    void aCaseKeepsItsIdAsItGrows() {
        List<DocumentReport> both = WrittenCase.clean().documents("x");
        for (DocumentReport first : both) {
            Case march = only(List.of(first));
            Map<String, String> ids = Stream.concat(march.application().stream(), march.decision().stream())
                    .collect(Collectors.toMap(p -> p, p -> march.id()));
            Case may =
                    RECONCILER.reconcile(both, new PriorState(ids, List.of())).get(0);

            assertEquals(march.id(), may.id());
        }
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        List<DocumentReport> documents = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            documents.addAll(MadeCase.of(i, random).documents());
        }
        documents.add(letter());
        List<Case> before = RECONCILER.reconcile(documents);
        for (int time = 0; time < 3; time++) {
            assertEquals(before, RECONCILER.reconcile(documents), "the same again");
            Collections.shuffle(documents, random);
            assertEquals(before, RECONCILER.reconcile(documents), "in another order");
        }
    }

    @Test
    void duplicatesAndFailuresMakeNoCases() {
        DocumentReport d = WrittenCase.clean().documents("x").get(0);
        DocumentReport duplicate = new DocumentReport(
                "y",
                "y.pdf",
                d.mediaType(),
                1,
                DocumentReport.Status.DUPLICATE,
                Optional.of("x"),
                List.of(),
                d.parts());

        assertEquals(List.of(), RECONCILER.reconcile(List.of(duplicate)));
        assertEquals(List.of(), RECONCILER.reconcile(List.of()));
    }

    private static DocumentReport letter() {
        return WrittenCase.document(
                "letter",
                PartKind.DECISION,
                WrittenCase.clean().application(),
                WrittenCase.clean().decision());
    }

    private static DocumentReport application(String name, PartKind kind, WrittenCase written) {
        return WrittenCase.document(name, kind, written.application(), Optional.empty());
    }

    private static DocumentReport decision(String name, PartKind kind, WrittenCase written) {
        return WrittenCase.document(name, kind, Optional.empty(), written.decision());
    }

    private static Set<String> pairs(List<Case> cases) {
        return cases.stream()
                .map(c -> c.application().toString() + c.decision())
                .collect(Collectors.toSet());
    }

    private static Case only(List<DocumentReport> documents) {
        List<Case> cases = RECONCILER.reconcile(documents);
        assertEquals(1, cases.size());
        return cases.get(0);
    }
}
