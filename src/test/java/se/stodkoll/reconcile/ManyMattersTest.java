package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.settings.RuleSettings;

/** One paper that decides several matters: each is a part of its own, and such parts may share pages. */
class ManyMattersTest {
    private static final List<String> WHO = List.of("Nora kommun", "Kumla kommun", "Laxå kommun");
    private static final List<String> WHAT = List.of("Hållbar handel", "Levande torg", "Spel i skogen");

    private static WrittenCase matter(int i, String more) {
        return WrittenCase.of("A.dnr= / D.dnr=25RS7000 / A.applicant=" + WHO.get(i) + " / D.beneficiary=" + WHO.get(i)
                + " / A.name=" + WHAT.get(i) + " / D.name=" + WHAT.get(i) + " / A.amount=50" + i + "123 / D.amount=50"
                + i
                + "123 / R.amount= / A.percent=60 / D.percent=60 / R.percent=60 / fin Nora kommun: 500246 500000 | 1000246 / fin! Summa: 500246 500000 | 1000246"
                + more);
    }

    private static DocumentReport paper(String pages, String more) {
        List<Part> parts = new ArrayList<>();
        String[] ranges = pages.split(" ");
        for (int i = 0; i < WHO.size(); i++) {
            String[] range = ranges[i].split("-");
            parts.add(new Part(
                    "paper-" + (i + 1),
                    PartKind.DECISION,
                    "§ " + i,
                    new PageRange(Integer.parseInt(range[0]), Integer.parseInt(range[1])),
                    TextSource.TEXT_LAYER,
                    new PartContent(Optional.empty(), matter(i, more).decision(), Optional.empty(), List.of())));
        }
        return new DocumentReport(
                "paper",
                "paper.pdf",
                "application/pdf",
                3,
                DocumentReport.Status.EXTRACTED,
                Optional.empty(),
                List.of(),
                parts);
    }

    private static List<DocumentReport> all(String pages, String more) {
        List<DocumentReport> documents = new ArrayList<>(List.of(paper(pages, more)));
        for (int i = 0; i < WHO.size(); i++) {
            documents.addAll(matter(i, " / no D").documents("file" + i));
        }
        return documents;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1-1 1-1 1-1 | -                                     | all on one page, under the paper's one number",
                "1-2 2-3 3-3 | -                                     | one ends where the next begins",
                "1-1 2-2 3-3 | -                                     | a page each",
                "1-1 2-2 3-3 | / D.name=                             | a page each, no project named",
                "1-1 1-1 1-1 | / D.name=                             | no project named, told by who and how much",
                "1-1 1-1 1-1 | / D.dnr=                              | no number at all",
            })
    void eachMatterMeetsItsOwnApplication(String pages, String more, String why) {
        List<Case> cases = new Reconciler(RuleSettings.DEFAULT).reconcile(all(pages, more == null ? "" : " " + more));
        Map<String, String> decided = cases.stream()
                .collect(Collectors.toMap(c -> String.join(" ", c.application()), c -> String.join(" ", c.decision())));
        assertEquals(Map.of("file0a-1", "paper-1", "file1a-1", "paper-2", "file2a-1", "paper-3"), decided, why);
        assertEquals(Set.of(CaseStatus.MATCH), cases.stream().map(Case::status).collect(Collectors.toSet()), why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                          | MATCH    | the paper's number is not the matters' own",
                "/ D.name=Hållbar handel    | MISMATCH | one project, whose number it may be",
            })
    void aPapersNumberIsHeldAgainstNoMatter(String more, CaseStatus status, String why) {
        List<DocumentReport> documents = new ArrayList<>(List.of(paper("1-1 1-1 1-1", more == null ? "" : " " + more)));
        documents.addAll(matter(0, " / no D / A.dnr=25RS0042").documents("file0"));
        List<Case> cases = new Reconciler(RuleSettings.DEFAULT).reconcile(documents);
        Case applied = cases.stream()
                .filter(c -> !c.application().isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("paper-1"), applied.decision(), why);
        assertEquals(status, applied.status(), why);
    }

    @Test
    void twoVersionsOfOneMatterInABundleStayOne() {
        DocumentReport paper = paper("1-1 2-2 3-3", "");
        Part first = paper.parts().get(0);
        Part second = new Part(
                "paper-9",
                PartKind.DECISION_PROPOSAL,
                "Förslag",
                new PageRange(1, 1),
                TextSource.TEXT_LAYER,
                first.content());
        List<Case> cases =
                new Reconciler(RuleSettings.DEFAULT).reconcile(List.of(paper.withParts(List.of(first, second))));
        assertEquals(List.of("paper-1", "paper-9"), cases.get(0).decision());
    }
}
