package se.stodkoll.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.grants.GrantExport;
import se.stodkoll.report.json.ReportJson;

/** What is exported has the shape that others expect, and holds what the report says. */
class GrantExportTest {
    @TempDir
    private Path folder;

    private String export(RunReport report, GrantExport.Format format) throws IOException {
        Path file = folder.resolve("report.json");
        ReportJson.write(new NightDigest(report), file);
        StringWriter out = new StringWriter();
        GrantExport.write(file, format, "360G-prov", true, out);
        return out.toString();
    }

    /** A night of one pair, its decision of a kind and its names read with a confidence. */
    private GrantExport.Counts outcome(PartKind kind, double confidence, boolean proposals) throws IOException {
        Path file = folder.resolve("report.json");
        ReportJson.write(new NightDigest(MadeReports.ordinary()), file);
        JsonNode night = ModelJson.mapper().readTree(file.toFile());
        for (JsonNode part : night.findParents("decision")) {
            if (part.path("decision").isObject()) {
                ((com.fasterxml.jackson.databind.node.ObjectNode) part).put("kind", kind.name());
                ((com.fasterxml.jackson.databind.node.ObjectNode) part.get("decision")).putNull("decisionDate");
            }
        }
        for (JsonNode name : night.findValues("beneficiary")) {
            ((com.fasterxml.jackson.databind.node.ObjectNode) name.get("name")).put("confidence", confidence);
        }
        for (JsonNode name : night.findValues("applicant")) {
            ((com.fasterxml.jackson.databind.node.ObjectNode) name.get("name")).put("confidence", confidence);
        }
        java.nio.file.Files.writeString(file, night.toString());
        return GrantExport.write(file, GrantExport.Format.GIVING_CSV, "360G-prov", proposals, new StringWriter());
    }

    @Test
    void whatIsOnlyProposedIsLeftOutUnlessAskedFor() throws IOException {
        GrantExport.Counts decided = outcome(PartKind.DECISION, 0.98, false);
        GrantExport.Counts proposed = outcome(PartKind.DECISION_PROPOSAL, 0.98, false);
        GrantExport.Counts both = outcome(PartKind.DECISION_PROPOSAL, 0.98, true);
        assertEquals(0, decided.proposed());
        assertTrue(proposed.proposed() > 0);
        assertEquals(decided.written(), proposed.written() + proposed.proposed());
        assertEquals(decided.written(), both.written());
    }

    @Test
    void aNameThatMayBeMisreadIsNotPublishedAndAMissingDayIsTold() throws IOException {
        GrantExport.Counts sure = outcome(PartKind.DECISION, 0.9, false);
        GrantExport.Counts doubtful = outcome(PartKind.DECISION, 0.89, false);
        assertEquals(0, sure.misread());
        assertTrue(doubtful.misread() > 0);
        assertEquals(sure.written(), doubtful.written() + doubtful.misread());
        assertEquals(sure.written(), sure.undated(), "the rows of lists have none either");
    }

    @Test
    void aMatterIsAGrantOfTheStandardsShape() throws IOException {
        JsonNode grants = ModelJson.mapper()
                .readTree(export(MadeReports.ordinary(), GrantExport.Format.GIVING_JSON))
                .get("grants");
        JsonNode grant = null;
        for (JsonNode each : grants) {
            grant = each.path("title").asText().equals("Grönare skogsbruk i Bergslagen") ? each : grant;
        }
        JsonNode expected = ModelJson.mapper().readTree(getClass().getResourceAsStream("/report/grant.json"));
        assertEquals(expected.toPrettyString(), grant.toPrettyString());
    }

    @Test
    void identifiersAreUniqueAndEveryGrantHasWhatTheStandardDemands() throws IOException {
        JsonNode grants = ModelJson.mapper()
                .readTree(export(MadeReports.large(30), GrantExport.Format.GIVING_JSON))
                .get("grants");
        Set<String> ids = new HashSet<>();
        for (JsonNode grant : grants) {
            assertTrue(ids.add(grant.get("id").asText()), grant.toString());
            for (String key : List.of(
                    "title",
                    "description",
                    "currency",
                    "amountAwarded",
                    "recipientOrganization",
                    "fundingOrganization")) {
                assertTrue(grant.hasNonNull(key), key + " is missing in " + grant);
            }
        }
        assertEquals(30, ids.size());
    }

    @Test
    void grantsOfASupportListAreThereAndRejectedOnesAreNot() throws IOException {
        String json = export(MadeReports.ordinary(), GrantExport.Format.GIVING_JSON);
        JsonNode grants = ModelJson.mapper().readTree(json).get("grants");
        long listed = grants.findValuesAsText("status").stream()
                .filter("LIST"::equals)
                .count();
        assertTrue(listed > 0, json);
        assertFalse(json.contains("REJECTED"));
    }

    @Test
    void whatIsTurnedDownIsNoGrant() throws IOException {
        String json = export(MadeReports.partlyRead(), GrantExport.Format.GIVING_JSON);
        assertTrue(json.contains("Grönare skogsbruk"), json);
        assertFalse(json.contains("Spel i skogen"), json);
    }

    @Test
    void aRowOfTheCsvIsAGrantAndNoTextIsAFormula() throws IOException {
        String csv = export(MadeReports.hostile("=1+1,\"x\""), GrantExport.Format.GIVING_CSV);
        String[] rows = csv.split("\r\n");
        assertEquals(
                "Identifier,Title,Description,Currency,Amount Applied For,Amount Awarded", rows[0].substring(0, 71));
        assertEquals(3, rows.length, "a header, the case, the row of a list");
        assertTrue(rows[1].contains("\"'=1+1,\"\"x\"\"\""), rows[1]);
        assertFalse(rows[1].contains(",=1"), rows[1]);
    }

    @Test
    void everyRecordIsThereWithItsFile() throws IOException {
        JsonNode records = ModelJson.mapper()
                .readTree(export(MadeReports.ordinary(), GrantExport.Format.RECORDS))
                .get("records");
        long parts = MadeReports.ordinary().documents().stream()
                .mapToLong(d -> d.parts().size())
                .sum();
        assertEquals(parts, records.size());
        records.forEach(
                r -> assertTrue(r.hasNonNull("file") && r.hasNonNull("kind") && r.hasNonNull("sha256"), r.toString()));
    }

    @Test
    void anEmptyNightHasNoGrants() throws IOException {
        assertEquals(
                0,
                ModelJson.mapper()
                        .readTree(export(MadeReports.empty(), GrantExport.Format.GIVING_JSON))
                        .get("grants")
                        .size());
    }
}
