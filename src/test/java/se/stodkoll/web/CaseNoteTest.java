package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.finding.Case;
import se.stodkoll.report.MadeMatters;
import se.stodkoll.review.FindingKey;
import se.stodkoll.web.office.WebSettings;

/** A case laid down for the diary holds both sides, what was found, and what was decided by whom. */
class CaseNoteTest {
    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;
    private Visitor visitor;

    @BeforeEach
    void start() {
        office = new MadeOffice(
                folder, MadeMatters.pair("Åkeröbygdens lärmiljö", "Örebro kommun", 1_150_097, 1_156_097));
        Clock clock = Clock.fixed(Instant.parse("2026-11-27T05:30:00Z"), ZoneOffset.UTC);
        server = ReviewServer.start(
                new WebSettings(
                        "127.0.0.1", 0, Optional.empty(), "Åsa", folder.resolve("sessions"), 1 << 20, Optional.empty()),
                office,
                clock);
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    private Case matter() {
        return office.desk().report().cases().get(0);
    }

    private HttpResponse<InputStream> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
    }

    @Test
    void wordHoldsBothSidesFindingsPicturesAndDecisions() throws Exception {
        String key = FindingKey.byKey(matter()).keySet().iterator().next();
        visitor.decide(matter().id(), Map.of("beslut", "DISMISS", "fynd", key, "skal", "överenskommet med sökanden"));
        visitor.decide(matter().id(), Map.of("beslut", "NOTE", "skal", "Ringde Ängsvägen 3"));
        HttpResponse<InputStream> answer = get("/arende/" + matter().id() + "/anteckning.docx");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "attachment; filename=\"" + matter().id() + ".docx\"",
                answer.headers().firstValue("Content-Disposition").orElseThrow());
        try (XWPFDocument document = new XWPFDocument(answer.body());
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText().replace('\u00a0', ' ');
            for (String told : new String[] {
                "Tjänsteanteckning: granskning av ansökan och beslut",
                "Åkeröbygdens lärmiljö",
                "Örebro kommun",
                "1 150 097 kr",
                "1 156 097 kr",
                "1. Beloppet skiljer sig (avvikelse)",
                "överenskommet med sökanden",
                "Ringde Ängsvägen 3",
                "2026-11-27 06:30 av Åsa",
            }) {
                assertTrue(text.contains(told), told + " is missing in " + text);
            }
            assertTrue(document.getAllPictures().size() >= 1, "the places are shown");
        }
    }

    @Test
    void pdfIsOfTheSame() throws Exception {
        HttpResponse<InputStream> answer = get("/arende/" + matter().id() + "/anteckning.pdf");
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/pdf"));
        String note = new String(answer.body().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(
                note.contains("Åkeröbygdens lärmiljö") && note.contains("Ingen har beslutat något i ärendet."), note);
    }

    @Test
    void aCaseThatIsNotThereHasNone() throws Exception {
        assertEquals(404, get("/arende/finns-inte/anteckning.pdf").statusCode());
    }
}
