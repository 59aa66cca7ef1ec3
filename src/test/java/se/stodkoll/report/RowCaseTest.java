package se.stodkoll.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.RowRef;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.record.SupportList.Outcome;
import se.stodkoll.model.record.SupportList.Recipient;
import se.stodkoll.model.record.SupportList.SupportGrant;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunFiles;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.json.ReportJson;

/** A case whose decision is a row of a list shows that row and none of the others. */
class RowCaseTest {
    private static final String SHA = "ab".repeat(32);
    private static final Made MADE = Made.text(SHA);

    private static SupportGrant row(String company, String purpose, long amount) {
        return new SupportGrant(
                Optional.empty(),
                Optional.empty(),
                MADE.words(purpose),
                new Recipient(MADE.words(company), Optional.empty(), Optional.empty()),
                MADE.kr(amount),
                MADE.field(Outcome.GRANTED, "bifall"),
                Optional.empty());
    }

    private static RunReport report(Case matter) {
        SupportList list = new SupportList(
                Period.NONE, List.of(row("Nora kommun", "Torget", 300), row("Kumla kommun", "Skogen", 500)));
        PartContent content = new PartContent(Optional.empty(), Optional.empty(), Optional.of(list), List.of());
        DocumentReport document = new DocumentReport(
                SHA,
                "lista.pdf",
                "application/pdf",
                1,
                DocumentReport.Status.EXTRACTED,
                Optional.empty(),
                List.of(),
                List.of(MadeProject.part(SHA, 1, PartKind.SUPPORT_LIST, "Beslut", TextSource.TEXT_LAYER, content)));
        return new RunReport(
                "r", Instant.EPOCH, Instant.EPOCH, "1", List.of(document), List.of(matter), Map.of(), RunFiles.NONE);
    }

    private static Case of(String part, int row) {
        return new Case(
                "k1",
                "Skogen",
                CaseStatus.MATCH,
                List.of(),
                List.of(part),
                List.of(new RowRef(part, row)),
                List.of(),
                List.of(),
                List.of());
    }

    private static String part() {
        return report(of("x", 0)).documents().get(0).parts().get(0).id();
    }

    @Test
    void itsDecisionIsTheRow() {
        Matter matter = new NightDigest(report(of(part(), 1))).matters().get(0);
        assertEquals(1, matter.decisions().size());
        assertEquals(Money.kronor(500), matter.granted().orElseThrow().value());
        assertEquals(
                "Kumla kommun",
                matter.ofDecision(d -> d.grant().beneficiary()).orElseThrow().value());
    }

    @Test
    void aRowThatIsNoLongerThereIsNothing() {
        assertEquals(
                List.of(),
                new NightDigest(report(of(part(), 2))).matters().get(0).decisions());
    }

    @Test
    void theReportNamesTheRow() {
        JsonNode rows = ReportJson.of(of(part(), 1)).at("/rows");
        assertEquals(1, rows.size());
        assertEquals(part(), rows.at("/0/part").asText());
        assertEquals(1, rows.at("/0/row").asInt());
    }
}
