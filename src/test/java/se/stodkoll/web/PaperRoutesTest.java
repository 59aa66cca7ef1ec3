package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.MadeMatters;

/** A letter nobody understood: a person states what it says, and it is a case. */
class PaperRoutesTest {
    /** In no case: it holds nothing that speaks of money. */
    private static final DocumentReport SILENT = bare("Brev från byalaget", List.of());
    /** An application, and in the same file minutes that gave nothing. */
    private static final DocumentReport BUNDLE = MadeMatters.withMinutes(
            MadeMatters.pair("Bryggan", "Sunds byalag", 90_000, 90_000).get(0));
    /** In a case of its own, for it speaks of money. */
    private static final DocumentReport SPEAKING = bare("Brev om pengar", List.of(Unread.Kind.MONEY_WITHOUT_RECORD));

    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;
    private Visitor visitor;

    private static DocumentReport bare(String name, List<Unread.Kind> unread) {
        DocumentReport made =
                MadeMatters.pair(name, "Sunds byalag", 45_000, 45_000).get(0);
        Part part = made.parts().get(0);
        PartContent content = new PartContent(Optional.empty(), Optional.empty(), Optional.empty(), List.of())
                .withUnread(unread.stream()
                        .map(kind -> new Unread(kind, new Evidence(made.sha256(), 1, Optional.empty(), "45 000 kr")))
                        .toList());
        return made.withParts(
                List.of(new Part(part.id(), PartKind.OTHER, name, part.pages(), part.textSource(), content)));
    }

    @BeforeEach
    void start() {
        office = new MadeOffice(folder, List.of(SILENT, SPEAKING, BUNDLE));
        server = ReviewServer.start(MadeOffice.settings(folder), office);
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        office.close();
    }

    private static String part(DocumentReport file) {
        return file.parts().get(0).id();
    }

    private HttpResponse<String> state(String address, String part, String path, String value) throws Exception {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", visitor.token("/"));
        form.put("sett", String.valueOf(office.desk().lastEvent()));
        form.put("beslut", "CORRECT");
        form.put("del", part);
        form.put("falt", path);
        form.put("gammalt", "");
        form.put("plats", "1 60 200 120 212");
        form.put("nytt", value);
        return visitor.post(address, form);
    }

    @Test
    void aPaperInNoCaseIsFoundAndBecomesOne() throws Exception {
        String queue = visitor.get("/").body();
        assertTrue(queue.contains("2 papper gav varken ansökan eller beslut"), queue);
        String list = visitor.get("/blanketter").body();
        String address = Visitor.found("href=\"(/papper/[^\"]+)", list).stream()
                .filter(a -> a.endsWith(part(SILENT)))
                .findFirst()
                .orElseThrow();
        String page = visitor.get(address).body();
        assertTrue(page.contains("data-path=\"/application/request/amount\""), page);
        assertTrue(page.contains("data-path=\"/decision/grant/maxAmount\""), "it may be a decision too");
        HttpResponse<String> answer = state(address, part(SILENT), "/application/request/amount", "45 000");
        assertEquals(303, answer.statusCode(), answer.body());
        Case made = office.desk().caseOf(part(SILENT)).orElseThrow();
        assertEquals(
                "/arende/" + made.id(), answer.headers().firstValue("Location").orElseThrow());
        assertEquals(
                Optional.of(Money.kronor(45_000)),
                office.desk()
                        .part(part(SILENT))
                        .flatMap(p -> p.content().application())
                        .flatMap(a -> a.request().amount())
                        .map(f -> f.value()));
        String matter = visitor.get("/arende/" + made.id()).body();
        assertFalse(matter.contains("data-path=\"/decision/grant/maxAmount\""), "it is an application now");
        assertTrue(matter.contains("Papperet är nu ett ärende"), matter);
        assertEquals(303, visitor.get(address).statusCode(), "the paper leads to its case");
        assertFalse(visitor.get("/blanketter").body().contains("/papper/" + part(SILENT)));
    }

    @Test
    void aPartWithoutRecordIsFoundFromTheCaseOfItsFile() throws Exception {
        String silent = BUNDLE.parts().get(1).id();
        Case matter = office.desk().caseOf(part(BUNDLE)).orElseThrow();
        String page = visitor.get("/arende/" + matter.id()).body();
        assertTrue(page.contains("En del av samma fil gav varken ansökan eller beslut"), page);
        assertTrue(page.contains("<a href=\"/papper/" + silent + "\">Fyll i s.\u00a02: Protokoll fört"), page);
        String paper = visitor.get("/papper/" + silent).body();
        assertTrue(paper.contains("då blir papperet ett beslut"), "minutes are filled in as a decision first");
        String number = BUNDLE.parts()
                .get(0)
                .content()
                .application()
                .flatMap(a -> a.identity().diaryNumber())
                .orElseThrow()
                .value();
        assertEquals(
                303,
                state("/papper/" + silent, silent, "/decision/diaryNumber", number)
                        .statusCode());
        assertEquals(
                List.of(silent),
                office.desk().caseOf(part(BUNDLE)).orElseThrow().decision(),
                "it is paired from then on");
        assertFalse(visitor.get("/arende/" + matter.id()).body().contains("av samma fil gav varken"));
    }

    @Test
    void aPaperInACaseOfItsOwnIsFilledInThere() throws Exception {
        Case before = office.desk().caseOf(part(SPEAKING)).orElseThrow();
        assertEquals(Rule.NOT_READ, before.findings().get(0).rule());
        HttpResponse<String> answer =
                state("/arende/" + before.id(), part(SPEAKING), "/decision/grant/maxAmount", "45 000 kr");
        assertEquals(303, answer.statusCode(), answer.body());
        Case after = office.desk().caseOf(part(SPEAKING)).orElseThrow();
        assertEquals(List.of(part(SPEAKING)), after.decision());
        assertTrue(
                after.findings().stream().noneMatch(f -> f.rule() == Rule.NOT_READ),
                after.findings().toString());
    }

    /** Undone, nobody has stated anything of it. */
    @Test
    void undoneThePaperIsAsItWas() throws Exception {
        state("/papper/" + part(SILENT), part(SILENT), "/application/request/amount", "45 000");
        Case made = office.desk().caseOf(part(SILENT)).orElseThrow();
        HttpResponse<String> answer = visitor.decide(made.id(), Map.of("beslut", "UNDO", "nummer", "1"));
        assertEquals(
                "/papper/" + part(SILENT),
                answer.headers().firstValue("Location").orElseThrow());
        assertTrue(office.desk().caseOf(part(SILENT)).isEmpty());
        assertTrue(visitor.get("/papper/" + part(SILENT)).body().contains("Fyll i"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/application/request/amount | mycket | skriv belopp",
                "/application/budget/costs/rows/0/label | Löner | Någon annan har ändrat",
                "/nothing | 1 | Någon annan har ändrat",
            })
    void whatIsRefusedIsToldAndKept(String path, String value, String told) throws Exception {
        HttpResponse<String> answer = state("/papper/" + part(SILENT), part(SILENT), path, value);
        assertTrue(answer.body().contains(told), answer.body());
        assertTrue(answer.body().contains("data-text=\"" + value + "\""), "what was typed is kept");
        assertEquals(0, office.desk().events().size());
    }

    @Test
    void noOtherPaperIsShown() throws Exception {
        assertEquals(404, visitor.get("/papper/finns-inte").statusCode());
    }

    @Test
    void whereThereIsNoPageToPointAtTheTeachingPageSaysWhatToDo() throws Exception {
        String address = "/blankett/" + part(SILENT);
        assertFalse(visitor.get(address).body().contains("id=\"utan-sida\""), "it has pages");
        office.sizes = List.of();
        String page = visitor.get(address).body();
        assertTrue(page.contains("id=\"utan-sida\"") && page.contains("href=\"/papper/" + part(SILENT)), page);
    }
}
