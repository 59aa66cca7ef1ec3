package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.RowRef;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.incremental.LoadedRecords;
import se.stodkoll.reconcile.pairing.PriorState;
import se.stodkoll.reconcile.settings.RuleSettings;

/** A row of a list as the decision on an application. */
class ListedRowsTest {
    private static final Reconciler RECONCILER = new Reconciler(RuleSettings.DEFAULT);
    private static final String NORA = "Nora kommun; Hållbar handel i Bergslagen; 500123";
    private static final String KUMLA = "Kumla kommun; Levande torg; 300500";

    private static DocumentReport nora(String more) {
        return WrittenCase.of("no D / A.dnr= " + more).documents("nora").get(0);
    }

    private static DocumentReport kumla() {
        return WrittenCase.of("no D / A.dnr= / A.name=Levande torg / A.applicant=Kumla kommun / A.amount=300500"
                        + " / fin Region Örebro län 1:1: 150250 150250 | 300500 / fin Kumla kommun: 349996 349750 | 699746"
                        + " / fin! Summa finansiering: 500246 500000 | 1000246 / A.percent=")
                .documents("kumla")
                .get(0);
    }

    private static Case only(DocumentReport... documents) {
        List<Case> cases = RECONCILER.reconcile(List.of(documents));
        assertEquals(1, cases.size());
        return cases.get(0);
    }

    private static Set<Rule> rules(Case c) {
        return c.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    }

    @Test
    void eachApplicationMeetsItsRowAndTheOtherRowsStayInTheList() {
        DocumentReport list = WrittenList.of("lista", KUMLA, "Laxå kommun; Spel i skogen; 75000", NORA);

        List<Case> cases = RECONCILER.reconcile(List.of(nora(""), kumla(), list));

        Map<String, List<RowRef>> rows =
                cases.stream().collect(Collectors.toMap(c -> c.application().get(0), Case::rows));
        assertEquals(
                Map.of("noraa-1", List.of(new RowRef("lista-1", 2)), "kumlaa-1", List.of(new RowRef("lista-1", 0))),
                rows);
        for (Case c : cases) {
            assertEquals(List.of("lista-1"), c.decision());
            assertEquals("lista-1", c.links().get(0).to());
            assertEquals(c.application(), c.ownParts());
            assertEquals(CaseStatus.MATCH, c.status());
            assertEquals(List.of(), c.findings());
        }
    }

    @Test
    void aListThatNoApplicationAnswersToIsNoCase() {
        assertEquals(List.of(), RECONCILER.reconcile(List.of(WrittenList.of("lista", NORA, KUMLA))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Nora kommun; Hållbar handel i Bergslagen; 400123     # AMOUNT_DIFFERS       # another amount",
                "Nora kommun; Hållbar handel i Bergslagen;            # REJECTED             # turned down",
                "Kumla kommun; Hållbar handel i Bergslagen; 500123    # APPLICANT_DIFFERS    # another recipient",
                "Nora kommun; Hållbar handel Bergslagen; 500123       # PROJECT_NAME_DIFFERS # nearly the name",
                "Nora kommun; Detaljhandel; 500123                    #                      # a line of business is no name",
                "Nora kommun | Hållbar handel i Bergslagen |; ; 500123 #                     # a border not seen",
                "Nora kommun, näringslivskontoret, Hållbar handel i Bergslagen; ; 500123 #   # all in one cell",
            })
    void aRowIsComparedAsADecision(String row, String rule, String why) {
        Case only = only(nora(""), WrittenList.of("lista", row));
        assertEquals(rule == null ? Set.of() : Set.of(Rule.valueOf(rule)), rules(only), why);
    }

    @Test
    void whatDiffersPointsAtTheRow() {
        Case only = only(nora(""), WrittenList.of("lista", KUMLA, "Nora kommun; Hållbar handel i Bergslagen; 400123"));
        Finding differs = only.findings().get(0);
        assertTrue(differs.evidence().stream()
                .anyMatch(e -> e.document().equals("lista") && e.text().equals("400123")));
        assertTrue(
                differs.message().sv().startsWith("Beslutet ger 400\u00a0123\u00a0kr")
                        && differs.message().sv().contains("lista.pdf s. 1"),
                differs.message().sv());
    }

    @ParameterizedTest
    @CsvSource({"Nora kommun; Textil; 80123", "Kumla kommun; ; 500123", "Kumla kommun; Spel i skogen; 75000"})
    void aRowOfSomethingElseIsNotTaken(String row) {
        Case only = only(nora(""), WrittenList.of("lista", row));
        assertEquals(Set.of(Rule.NO_DECISION), rules(only));
    }

    @Test
    void aRowThatCouldAnswerTwoApplicationsIsLeftToAPerson() {
        DocumentReport twin = WrittenCase.of("no D / A.dnr= / A.id=815451 / A.applicant=Noraskog AB")
                .documents("twin")
                .get(0);
        List<Case> cases = RECONCILER.reconcile(
                List.of(nora("/ A.id=815450"), twin, WrittenList.of("lista", "; Hållbar handel i Bergslagen; 500123")));

        assertEquals(2, cases.size());
        for (Case c : cases) {
            assertEquals(List.of(), c.decision());
            assertEquals(Rule.AMBIGUOUS_LINK, c.findings().get(0).rule());
        }
    }

    @Test
    void twoRowsAboutAsLikelyAreLeftToAPerson() {
        Case only = only(nora(""), WrittenList.of("lista", NORA, NORA));
        assertEquals(List.of(), only.decision());
        assertEquals(Rule.AMBIGUOUS_LINK, only.findings().get(0).rule());
    }

    @Test
    void whatTwoListsSayInTheSameWordsIsOneDecision() {
        Case only = only(nora(""), WrittenList.of("mars", NORA), WrittenList.of("april", KUMLA, NORA));
        assertEquals(Set.of(new RowRef("mars-1", 0), new RowRef("april-1", 1)), Set.copyOf(only.rows()));
        assertEquals(CaseStatus.MATCH, only.status());
    }

    @Test
    void aDecisionOfItsOwnGoesBeforeARow() {
        List<DocumentReport> documents = new ArrayList<>(WrittenCase.clean().documents("nora"));
        documents.add(WrittenList.of("lista", NORA));
        Case only = only(documents.toArray(DocumentReport[]::new));
        assertEquals(List.of("norad-1"), only.decision());
        assertEquals(List.of(), only.rows());
    }

    @Test
    void casesOfOneListKeepTheirIds() {
        List<DocumentReport> documents = List.of(nora(""), kumla(), WrittenList.of("lista", NORA, KUMLA));
        List<Case> before = RECONCILER.reconcile(documents);
        List<Case> after = RECONCILER.reconcile(documents, PriorState.of(before, List.of()));
        assertEquals(before, after);
        assertEquals(2, after.stream().map(Case::id).distinct().count());
    }

    @Test
    void aListThatComesLaterFindsTheApplicationsThatStand() {
        List<DocumentReport> documents = List.of(nora(""), kumla(), WrittenList.of("lista", NORA, KUMLA));
        LoadedRecords known = new LoadedRecords(documents);
        known.apply(RECONCILER.anew(documents.subList(0, 2), PriorState.NONE));
        List<Case> before = known.cases();

        known.apply(RECONCILER.update(Set.of("lista-1"), known, List.of()));

        List<Case> anew = RECONCILER.reconcile(documents, PriorState.of(before, List.of()));
        assertEquals(Set.copyOf(anew), Set.copyOf(known.cases()));
        assertEquals(2, known.cases(List.of("lista-1")).size());
    }
}
