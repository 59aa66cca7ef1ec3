package se.stodkoll.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunReport;

/** report.json holds what its published schema and the contract say. */
class ReportJsonTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of("ordinary", MadeReports.ordinary()),
                Arguments.of("empty", MadeReports.empty()),
                Arguments.of("partly read", MadeReports.partlyRead()),
                Arguments.of("hostile", MadeReports.hostile("<b>\u0000\"\\\uD83D\uDE00")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void everyWrittenReportIsValid(String name, RunReport report) throws IOException {
        assertEquals(Set.of(), schema().validate(written(report).toString(), InputFormat.JSON));
    }

    @ParameterizedTest
    @CsvSource({
        "/documents/0/sha256",
        "/cases/0/findings",
        "/cases/0/findings/0/where",
        "/summary/mismatch",
        "/schemaVersion"
    })
    void theSchemaMissesAKeyThatIsGone(String pointer) throws IOException {
        JsonNode report = written(MadeReports.ordinary());
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) report.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
        assertFalse(schema().validate(report.toString(), InputFormat.JSON).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "finding/properties/rule/enum | se.stodkoll.model.finding.Rule",
                "finding/properties/severity/enum | se.stodkoll.model.finding.Severity",
                "case/properties/status/enum | se.stodkoll.model.finding.CaseStatus",
                "part/properties/kind/enum | se.stodkoll.model.record.PartKind",
                "part/properties/textSource/enum | se.stodkoll.model.document.TextSource",
                "problemCode/enum | se.stodkoll.model.document.ProblemCode",
                "text/oneOf/1/properties/source/enum | se.stodkoll.model.word.Source",
                "outcome/oneOf/1/properties/value/enum | se.stodkoll.model.record.SupportList$Outcome",
                "table/properties/unit/enum | se.stodkoll.model.value.Unit",
                "row/properties/kind/enum | se.stodkoll.model.budget.RowKind",
                "part/properties/unread/items/properties/kind/enum | se.stodkoll.model.record.Unread$Kind",
            })
    void theSchemaNamesEveryConstant(String pointer, String type) throws Exception {
        Set<String> ofSchema = new TreeSet<>();
        schemaNode().at("/$defs/" + pointer).forEach(n -> ofSchema.add(n.asText()));
        Set<String> ofModel = new TreeSet<>();
        Arrays.stream(Class.forName(type).getEnumConstants()).forEach(c -> ofModel.add(((Enum<?>) c).name()));
        assertEquals(ofModel, ofSchema);
    }

    @ParameterizedTest
    @CsvSource({
        "EXTRACTED, EXTRACTED, false",
        "FAILED, FAILED, false",
        "DUPLICATE, DUPLICATE, false",
        "RESCAN, DUPLICATE, true"
    })
    void aRescanIsADuplicateOfOtherBytes(DocumentReport.Status status, String written, boolean rescan)
            throws IOException {
        RunReport ordinary = MadeReports.ordinary();
        DocumentReport document = new DocumentReport(
                "ab", "a.pdf", "application/pdf", 1, status, Optional.of("b.pdf"), List.of(), List.of());
        JsonNode report = written(new RunReport(
                ordinary.runId(),
                ordinary.startedAt(),
                ordinary.finishedAt(),
                ordinary.version(),
                List.of(document),
                List.of(),
                ordinary.settings(),
                ordinary.files()));
        assertEquals(written, report.at("/documents/0/status").asText());
        assertEquals(rescan, report.at("/documents/0/rescan").asBoolean());
        assertTrue(schema().validate(report.toString(), InputFormat.JSON).isEmpty());
    }

    @Test
    void keysOfAnApplicationAreFlat() throws IOException {
        JsonNode a = part("APPLICATION").get("application");
        assertEquals("Kompetensnav Södra Närke", a.at("/projectName/value").asText());
        assertEquals("232100-0164", a.at("/applicant/organisationNumber/value").asText());
        assertEquals("2026-01-01", a.at("/period/start/value").asText());
        assertEquals(new BigDecimal("1150097"), a.at("/requestedAmount/value").decimalValue());
        assertEquals("Stödandel av faktiska kostnader", a.at("/shares/0/name").asText());
        assertEquals("[\"Lindesberg\",\"Nora\"]", a.get("municipalities").toString());
        assertEquals("Plusgiro", a.at("/payment/accountType/value").asText());
        assertTrue(a.at("/vatRegistered/value").isBoolean());
        assertTrue(a.get("advance").isNull());
        assertFalse(a.toString().contains("prov@example.org"), "contacts are left out");
    }

    @Test
    void aTableRowHoldsEveryColumnButTheTotal() throws IOException {
        JsonNode table = part("APPLICATION").at("/application/budget/costs");
        assertEquals("[\"2026\",\"2027\",\"Totalt\"]", table.get("columns").toString());
        JsonNode row = table.at("/rows/1");
        assertTrue(row.at("/amounts/2026/value").isNumber());
        assertTrue(row.at("/amounts").has("2027"));
        assertTrue(row.at("/amounts/2027").isNull());
        assertFalse(row.get("amounts").has("Totalt"));
        assertTrue(row.at("/total/value").isNumber());
    }

    @Test
    void aDecisionTellsWhatItRestates() throws IOException {
        JsonNode d = part("DECISION_PROPOSAL").get("decision");
        assertEquals(1114097, d.at("/maxAmount/value").asInt());
        assertEquals(1150097, d.at("/restated/amount/value").asInt());
        assertEquals("2027-12-31", d.at("/restated/period/end/value").asText());
        assertTrue(d.at("/fundingSources/0/amount").isNull());
    }

    @Test
    void aRejectionTellsItsOutcomeAndWhatItReplaces() throws IOException {
        JsonNode report = written(MadeReports.partlyRead());
        JsonNode d = report.at("/documents/3/parts/0/decision");
        assertEquals("REJECTED", d.at("/outcome/value").asText());
        assertEquals("avslår ansökan", d.at("/outcome/evidence/text").asText());
        assertTrue(d.get("rejected").asBoolean());
        assertEquals("24RS4711", d.at("/replaces/value").asText());
        JsonNode unread = report.at("/documents/4/parts/0/unread/0");
        assertEquals("MONEY_WITHOUT_RECORD", unread.get("kind").asText());
        assertEquals(1, report.at("/summary/notRead").asInt());
    }

    @Test
    void aFindingTellsMoneyAsNumbersAndDaysAsText() throws IOException {
        JsonNode c = caseOf("Kompetensnav Södra Närke");
        JsonNode amount = c.at("/findings/0");
        assertEquals("AMOUNT_DIFFERS", amount.get("rule").asText());
        assertEquals("1150097", amount.get("expected").toString());
        assertEquals("-36000", amount.get("difference").toString());
        assertEquals("-3.13", amount.get("differencePercent").toString());
        assertTrue(amount.get("where").isNull());
        assertEquals(2, amount.get("evidence").size());
        assertEquals("\"2026-02-12\"", c.at("/findings/2/expected").toString());
    }

    @Test
    void theWorstProblemOfAFailedFileIsItsError() throws IOException {
        JsonNode report = written(MadeReports.ordinary());
        for (JsonNode d : report.get("documents")) {
            assertEquals(
                    d.get("status").asText().equals("FAILED"),
                    !d.get("error").isNull(),
                    d.get("file").asText());
        }
        assertEquals(
                "ENCRYPTED", document(report, "hemlig.pdf").at("/error/code").asText());
        assertEquals(1, document(report, "hemlig.pdf").get("problems").size());
    }

    @Test
    void theSummaryCountsAndSumsEachCaseOnce() throws IOException {
        JsonNode s = written(MadeReports.ordinary()).get("summary");
        // a misprint shows in its row and its column, and is one difference: 36 000 + 36 000
        assertEquals(
                "{\"documents\":13,\"failed\":2,\"duplicates\":1,\"waiting\":2,\"cases\":6,\"match\":1,\"mismatch\":2,\"review\":1,"
                        + "\"unmatched\":2,\"notRead\":0,\"differenceSum\":72000,"
                        + "\"tonight\":{\"filesIn\":14,\"read\":9,\"duplicates\":1,\"quarantined\":2},"
                        + "\"work\":{\"toDo\":5,\"new\":4,\"left\":1,\"deferred\":0,\"reviewed\":0,\"nothing\":1,\"grantedDiffers\":1,"
                        + "\"misprinted\":1,\"otherwiseDiffers\":0,\"grantedDifference\":36000,\"misprintDifference\":36000}}",
                s.toString());
    }

    @Test
    void theSettingsInForceAreStated() throws IOException {
        JsonNode settings = written(MadeReports.ordinary()).path("settings");
        assertEquals("WARNING", settings.path("rules").path("ROW_SUM").asText());
        assertEquals(0.5, settings.path("tolerances").path("percentPoints").asDouble());
    }

    @Test
    void whatMostNeedsAPersonComesFirst() throws IOException {
        StringBuilder order = new StringBuilder();
        written(MadeReports.ordinary())
                .get("cases")
                .forEach(c -> order.append(c.get("status").asText().charAt(0)));
        assertEquals("MMRUUM", order.toString());
    }

    @Test
    void aFolderWithReportJsonIsWhole() throws IOException {
        written(MadeReports.ordinary());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    Set.of("crops", "fynd.csv", "rapport.csv", "rapport.html", "rapport.xlsx", "report.json"),
                    Set.copyOf(files.map(f -> f.getFileName().toString()).toList()));
        }
    }

    private JsonNode part(String kind) throws IOException {
        JsonNode report = written(MadeReports.ordinary());
        String id = report.at("/cases/0/" + (kind.equals("APPLICATION") ? "application" : "decision") + "/0")
                .asText();
        for (JsonNode d : report.get("documents")) {
            for (JsonNode p : d.get("parts")) {
                if (p.get("id").asText().equals(id) && p.get("kind").asText().equals(kind)) {
                    return p;
                }
            }
        }
        throw new AssertionError("no part " + id + " of kind " + kind);
    }

    private JsonNode caseOf(String name) throws IOException {
        for (JsonNode c : written(MadeReports.ordinary()).get("cases")) {
            if (c.get("projectName").asText().equals(name)) {
                return c;
            }
        }
        throw new AssertionError("no case " + name);
    }

    private static JsonNode document(JsonNode report, String file) {
        for (JsonNode d : report.get("documents")) {
            if (d.get("file").asText().equals(file)) {
                return d;
            }
        }
        throw new AssertionError("no document " + file);
    }

    private JsonNode written(RunReport report) throws IOException {
        new ReportWriter().write(report, sight -> Optional.empty(), folder);
        return ModelJson.mapper().readTree(folder.resolve("report.json").toFile());
    }

    private static JsonNode schemaNode() throws IOException {
        try (InputStream in = ReportJsonTest.class.getResourceAsStream("/schema/report.schema.json")) {
            return ModelJson.mapper().readTree(in);
        }
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaNode());
    }
}
