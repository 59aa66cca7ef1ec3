package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.form.FormLesson;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.morning.ReviewBackend;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.review.FieldType;
import se.stodkoll.review.ReadField;
import se.stodkoll.review.Reviews;
import se.stodkoll.review.ShownValues;
import se.stodkoll.store.Ledger;

/** Three papers of an unknown form: one is shown by a person, the other two are then read whole, by real nights. */
class TaughtFormNightTest {
    /** Fields by slot, as {@link UnknownForm} has them. */
    private static final Map<String, String> PATHS = new LinkedHashMap<>();

    static {
        PATHS.put("project", "/application/identity/projectName");
        PATHS.put("applicant", "/application/applicant/name");
        PATHS.put("organisationNumber", "/application/applicant/organisationNumber");
        PATHS.put("requestedAmount", "/application/request/amount");
        PATHS.put("start", "/application/period/start");
        PATHS.put("end", "/application/period/end");
    }

    @TempDir
    private Path folder;

    private Home home;

    private void drop(String heading) throws IOException {
        home = new Home(folder.resolve("home")).make();
        for (int i = 0; i < UnknownForm.PAPERS.size(); i++) {
            UnknownForm.drop(home.inbox(), file(i), heading, UnknownForm.PAPERS.get(i));
        }
    }

    private static String file(int paper) {
        return "papper-" + paper + ".pdf";
    }

    private Settings settings() {
        return Settings.load(home, Map.of("STODKOLL_WORKERS", "1"));
    }

    private NightResult night() throws IOException {
        Settings settings = settings();
        try (Night night = Night.open(home, settings, Stages.open(settings), Watchers.none())) {
            return night.run();
        }
    }

    private static Part part(RunReport report, String file) {
        return report.documents().stream()
                .filter(d -> d.file().equals(file))
                .map(d -> d.parts().get(0))
                .findFirst()
                .orElseThrow();
    }

    private static List<ReadField> fields(Part part) {
        DocumentReport file = new DocumentReport(
                "", "", "", 1, DocumentReport.Status.EXTRACTED, Optional.empty(), List.of(), List.of(part));
        return Reviews.of(List.of()).fields(file, part.id());
    }

    private static Map<String, String> read(Part part) {
        Map<String, String> read = new LinkedHashMap<>();
        for (ReadField field : fields(part)) {
            field.value().ifPresent(v -> read.put(field.path(), v.plain()));
        }
        return read;
    }

    private static Map<String, String> expected(int paper) {
        Map<String, String> expected = new LinkedHashMap<>();
        UnknownForm.PAPERS.get(paper).forEach((path, text) -> expected.put(path, plain(path, text)));
        return expected;
    }

    private static String plain(String path, String text) {
        FieldType type =
                path.endsWith("amount") ? FieldType.MONEY : path.contains("period") ? FieldType.DATE : FieldType.TEXT;
        return type.plain(text).orElseThrow();
    }

    @Test
    void aPaperWithoutRecordIsShownTheOthersAreReadWhole() throws IOException {
        drop(UnknownForm.HEADING);
        RunReport before = night().report();
        for (int i = 0; i < UnknownForm.PAPERS.size(); i++) {
            assertEquals(Map.of(), read(part(before, file(i))));
        }
        try (ReviewBackend morning = ReviewBackend.open(home, settings())) {
            String first = part(before, file(0)).id();
            ShownValues shown = new ShownValues(PartKind.APPLICATION, List.of(), 0)
                    .with(PartKind.APPLICATION, pointed(morning, before));
            teach(morning, first, shown);
        }
        isReadWhole();
    }

    @Test
    void aCorrectedPaperIsLearntTheOthersAreReadWhole() throws IOException {
        drop(UnknownForm.TITLED);
        RunReport before = night().report();
        Part first = part(before, file(0));
        assertTrue(first.content().application().isPresent());
        assertTrue(read(first).size() < 2, read(first).toString());
        try (ReviewBackend morning = ReviewBackend.open(home, settings())) {
            String sha256 = before.documents().stream()
                    .filter(d -> d.file().equals(file(0)))
                    .findFirst()
                    .orElseThrow()
                    .sha256();
            for (ShownValue value : pointed(morning, before)) {
                correct(morning, first, sha256, value);
            }
            ShownValues shown = ShownValues.of(
                    first.id(), sha256, Reviews.of(morning.desk().events()).inForce());
            assertEquals(6, shown.pointed());
            teach(morning, first.id(), shown);
        }
        isReadWhole();
    }

    private static void correct(ReviewBackend morning, Part part, String sha256, ShownValue value) {
        String path = PATHS.get(value.slot());
        ReviewSubject.FieldPlace place = new ReviewSubject.FieldPlace(
                path, Optional.empty(), Optional.of(new Evidence(sha256, value.page(), Optional.of(value.box()), "")));
        ReviewEvent event = new ReviewEvent(
                0,
                Instant.now(),
                "Anna",
                ReviewAct.CORRECT,
                ReviewSubject.ofField(part.id(), place),
                Optional.empty(),
                Optional.of(expected(0).get(path)),
                "");
        assertTrue(morning.decide(event, List.of(part.id()), morning.desk().lastEvent())
                .isPresent());
    }

    /** Each value of the first paper, pointed at. */
    private static List<ShownValue> pointed(ReviewBackend morning, RunReport report) {
        DocumentReport first = report.documents().stream()
                .filter(d -> d.file().equals(file(0)))
                .findFirst()
                .orElseThrow();
        Page page = morning.page(first.sha256(), 1).orElseThrow();
        return PATHS.entrySet().stream()
                .map(e -> new ShownValue(
                        e.getKey(), 1, box(page, UnknownForm.PAPERS.get(0).get(e.getValue()))))
                .toList();
    }

    private static Box box(Page page, String value) {
        List<Word> words = page.lines().stream()
                .flatMap(l -> l.words().stream())
                .filter(w -> (" " + value + " ").contains(" " + w.text() + " "))
                .toList();
        return words.stream().flatMap(w -> w.box().stream()).reduce(Box::union).orElseThrow();
    }

    /** As the screen does: the likeliest labels, and a form of them that finds all that was shown. */
    private static void teach(ReviewBackend morning, String part, ShownValues shown) throws IOException {
        FormLesson lesson = morning.lesson(part, shown).orElseThrow();
        List<TaughtLabel> labels =
                lesson.items().stream().map(item -> item.choices().get(0)).toList();
        assertEquals(
                List.of(
                        "Det vi drömmer om",
                        "Gänget bakom",
                        "Gängets siffror hos verket",
                        "Slantar vi hoppas på",
                        "Hugger i",
                        "Städar undan"),
                labels.stream().map(TaughtLabel::text).toList());
        TaughtForm form = new TaughtForm(
                morning.forms().idFor(lesson.headings().get(0)),
                lesson.headings().get(0),
                lesson.kind(),
                lesson.headings(),
                labels);
        assertEquals(6, morning.found(part, form, shown).size());
        morning.forms().keep(form);
    }

    private void isReadWhole() throws IOException {
        Map<String, String> before = parsers();
        UnknownForm.drop(home.inbox(), "annat.pdf", "Stipendier vid Sundet", UnknownForm.PAPERS.get(1));
        NightResult after = night();
        for (int i = 0; i < UnknownForm.PAPERS.size(); i++) {
            assertEquals(expected(i), read(part(after.report(), file(i))), file(i));
        }
        assertEquals(
                Map.of(), read(part(after.report(), "annat.pdf")), "another form with the same labels is none of this");
        assertEquals(List.of(), after.badForms());
        Map<String, String> known = parsers();
        assertEquals(before.size() + 1, known.size());
        assertEquals(
                3,
                known.values().stream().filter(p -> p.contains(";")).count(),
                "the papers of that look and no other: " + known);
        Part second = part(after.report(), file(1));
        fields(second).stream().flatMap(f -> f.value().stream()).forEach(v -> {
            assertTrue(v.confidence() > 0.5 && v.confidence() < 1, v.toString());
            assertTrue(v.evidence().box().isPresent() && !v.evidence().text().isEmpty(), v.toString());
        });
        holdsNoValue();
    }

    /** By which parser each content was parsed. */
    private Map<String, String> parsers() {
        try (Ledger ledger = Ledger.open(settings().ledger())) {
            return ledger.contents().parsed().stream()
                    .collect(Collectors.toMap(
                            p -> p.sha256(),
                            p -> ledger.contents().parserOf(p.sha256()).orElseThrow()));
        }
    }

    @Test
    void aFormThatIsTakenAwayIsForgottenAndABadOneCostsNothing() throws IOException {
        drop(UnknownForm.HEADING);
        Files.writeString(home.forms().resolve("dalig.yaml"), "name: Ingen\nkind: ansokan\n");
        Files.writeString(home.forms().resolve("bygdepeng.yaml"), """
                name: "Bygdepengen"
                kind: application
                headings: ["Bygdepengen i Nordbygd"]
                requestedAmount:
                  labels: ["Slantar vi hoppas på"]
                  value: above
                """);
        NightResult taught = night();
        assertEquals(1, taught.badForms().size());
        assertTrue(
                taught.badForms().get(0).startsWith("forms/dalig.yaml rad 2: kind: ”ansokan”"),
                taught.badForms().toString());
        assertEquals(Map.of("/application/request/amount", "8250"), read(part(taught.report(), file(1))));
        Map<String, String> before = parsers();
        assertEquals(before, parsersAfter(night()), "a night with the same forms parses nothing");
        Files.delete(home.forms().resolve("bygdepeng.yaml"));
        assertEquals(Map.of(), read(part(night().report(), file(1))));
    }

    private Map<String, String> parsersAfter(NightResult night) {
        assertTrue(night.balance().adds());
        return parsers();
    }

    /** A form's file is words of the form; nobody else can read it. */
    private void holdsNoValue() throws IOException {
        Path file = home.forms().resolve(NightHouse.names(home.forms()).get(0));
        String text = Files.readString(file);
        UnknownForm.PAPERS.get(0).values().forEach(value -> assertFalse(text.contains(value), text));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.forms())));
    }
}
