package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.settings.RuleSettings;

/** Two applications of one project name: versions of one matter, or two matters, as their decisions tell. */
class NamesakeDecisionsTest {
    private static final String UNNAMED = "A.dnr= / A.applicant= / A.percent= / D.percent= / R.percent= ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D.dnr=25RS1 / D.beneficiary=Kumla kommun  | D.dnr=25RS2 / A.amount=312777 / D.amount=312777 / R.amount= | 2 | a decision each",
                "D.dnr=25RS1 / D.beneficiary=Kumla kommun  | no D / A.applicant=Noraskog AB / A.amount=312777            | 2 | one decided, to another than who else applied",
                "D.dnr=25RS1                               | no D / A.applicant=Nora kommun / A.amount=312777            | 1 | one decided, to the same",
                "D.dnr=25RS1 / D.beneficiary=              | no D / A.amount=312777                                      | 1 | one decided, to nobody named",
                "no D                                      | no D / A.amount=312777                                      | 1 | none decided",
            })
    void amountsThatDifferAreToldByTheDecisions(String first, String second, int cases, String why) {
        List<DocumentReport> documents =
                new ArrayList<>(WrittenCase.of(UNNAMED + "/ " + first).documents("one"));
        documents.addAll(WrittenCase.of(UNNAMED + "/ " + second).documents("other"));
        List<Case> found = new Reconciler(RuleSettings.DEFAULT).reconcile(documents);
        assertEquals(
                cases, found.stream().filter(c -> !c.application().isEmpty()).count(), why);
    }
}
