package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.DocumentReport.Status;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.home.NightLock;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.reconcile.Reconciling;
import se.stodkoll.reconcile.incremental.KnownRecords;
import se.stodkoll.reconcile.pairing.PriorState;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;

class NightTest {
    @TempDir
    Path folder;

    private NightHouse house;

    @BeforeEach
    void build() {
        house = new NightHouse(folder);
    }

    private static List<String> withReason(String text) {
        return List.of(NightHouse.stored(text), NightHouse.stored(text) + ".reason.json");
    }

    @Test
    void everyFileEndsWhereItBelongsAndTheBalanceAdds() throws IOException {
        house.drop("a.txt", "en ansökan");
        house.drop("mapp/a.txt", "ett beslut");
        house.drop("b.txt", "en ansökan");
        house.drop("c.txt", "fel ENCRYPTED");

        NightResult result = house.night();

        assertEquals(new Balance(4, 2, 1, 1, 0), result.balance());
        assertTrue(result.balance().adds());
        String twice = NightHouse.stored("en ansökan");
        assertEquals(
                Set.of(
                        NightHouse.DAY + "/" + twice,
                        NightHouse.DAY + "/" + twice.replace(".txt", "-2.txt"),
                        NightHouse.DAY + "/" + NightHouse.stored("ett beslut")),
                Set.copyOf(NightHouse.names(house.home.archive())));
        assertEquals(withReason("fel ENCRYPTED"), NightHouse.names(house.home.quarantine()));
        assertEquals(List.of(), NightHouse.names(house.home.inbox()));
        assertEquals(
                List.of("a.txt EXTRACTED -", "b.txt DUPLICATE a.txt", "c.txt FAILED -", "mapp/a.txt EXTRACTED -"),
                house.latest().documents().stream()
                        .map(d -> d.file() + " " + d.status() + " "
                                + d.duplicateOf().orElse("-"))
                        .toList());
    }

    @Test
    void aSecondNightWithNothingNewReadsNothingAndReportsTheSameCases() throws IOException {
        house.drop("a.txt", "en ansökan");
        house.night();
        List<?> first = house.latest().cases();
        house.fakes.reads.clear();

        NightResult second = house.night();

        assertEquals(List.of(), house.fakes.reads);
        assertEquals(first, house.latest().cases());
        assertEquals(new Balance(0, 0, 0, 0, 0), second.balance());
    }

    @Test
    void aNewVersionParsesAgainWithoutReading() throws IOException {
        house.drop("a.txt", "tolkfel");
        house.drop("b.txt", "ett beslut");
        house.night("1");
        DocumentReport broken = house.latest().documents().get(0);
        assertEquals(Status.FAILED, broken.status());
        assertEquals(ProblemCode.INTERNAL, broken.problems().get(0).code());
        assertEquals(Status.EXTRACTED, house.latest().documents().get(1).status());
        house.fakes.reads.clear();

        house.night("2");

        assertEquals(List.of(), house.fakes.reads);
        assertEquals(1, house.latest().cases().size());
    }

    @Test
    void sameContentAnotherNightIsLinkedAndNotRead() throws IOException {
        house.drop("a.txt", "en ansökan");
        house.night();
        house.fakes.reads.clear();
        house.drop("a.txt", "en ansökan");

        assertEquals(new Balance(1, 0, 1, 0, 0), house.night().balance());
        assertEquals(List.of(), house.fakes.reads);
        String stored = NightHouse.DAY + "/" + NightHouse.stored("en ansökan");
        assertEquals(List.of(stored.replace(".txt", "-2.txt"), stored), NightHouse.names(house.home.archive()));
        assertEquals(1, house.latest().cases().size());
    }

    @Test
    void aCauseThatCanPassIsTriedAgainAndOneThatCannotIsNot() throws IOException {
        house.drop("a.txt", "fel TIMEOUT");
        house.drop("b.txt", "fel DAMAGED");
        house.drop("c.txt", "brister");

        assertEquals(new Balance(3, 0, 0, 3, 0), house.night().balance());
        assertEquals(
                List.of("a.txt", "a.txt", "b.txt", "c.txt", "c.txt"),
                house.fakes.reads.stream().sorted().toList());
        var reason = ModelJson.mapper()
                .readTree(house.home
                        .quarantine()
                        .resolve(NightHouse.stored("fel TIMEOUT") + ".reason.json")
                        .toFile());
        assertEquals("TIMEOUT", reason.get("code").asText());
        assertEquals("Kan inte läsas, gör så här.", reason.get("message").asText());
        assertEquals("ingest", reason.get("stage").asText());
        assertEquals(2, reason.get("attempts").asInt());
        assertEquals(2, reason.get("history").size());
    }

    @Test
    void whatIsTakenBackIsReadAgainAndIsNoDuplicateOfItself() throws IOException {
        house.drop("a.txt", "fel TIMEOUT");
        house.drop("b.txt", "fel ENCRYPTED");
        house.night();
        house.fakes.reads.clear();

        try (Night night = house.open("1")) {
            assertEquals(List.of("a.txt"), night.retry(List.of("a.txt")).takenBack());
        }
        assertEquals(withReason("fel ENCRYPTED"), NightHouse.names(house.home.quarantine()));
        assertEquals(new Balance(1, 0, 0, 1, 0), house.night().balance());
        assertEquals(List.of("a.txt", "a.txt"), house.fakes.reads);
        assertEquals(2, house.latest().documents().size());
    }

    @Test
    void onlyOneNightAtATimeAndADeadOwnersLockIsTakenOver() throws IOException {
        house.home.make();
        try (Ledger ledger =
                        Ledger.open(Settings.load(house.home, NightHouse.QUICK).ledger());
                NightLock held = NightLock.take(house.home, ledger, Instant.parse("2026-01-01T02:00:00Z"))) {
            NightException refused = assertThrows(NightException.class, house::night);
            assertEquals(NightException.Cause.LOCKED, refused.reason());
            assertTrue(refused.getMessage().contains(held.owner()), refused.getMessage());
            assertTrue(refused.getMessage().matches(".*alltså i \\d+ h \\d+ min.*"), refused.getMessage());
        }
        Files.writeString(house.home.lock(), "process 1, sedan 2020-01-01T00:00:00Z");
        assertTrue(house.night().balance().adds());
    }

    @Test
    void filesLeftByABrokenNightAreReadUnderTheirOwnName() throws IOException {
        house.home.make();
        Path left = house.home.inbox().resolve(".work/20250101-020000/mapp/a.txt");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "en ansökan");

        assertEquals(new Balance(1, 1, 0, 0, 0), house.night().balance());
        assertEquals(
                List.of("mapp/a.txt"),
                house.latest().documents().stream().map(DocumentReport::file).toList());
        assertFalse(Files.exists(left.getParent()));
    }

    @Test
    void casesStandForTheSameProgramUnderTheSameSettings() throws IOException {
        house.drop("a.txt", "en ansökan");
        List<String> seen = new ArrayList<>();
        for (String program : List.of("1", "1", "2")) {
            nightSeeing(program, Map.of(), seen);
        }
        nightSeeing("2", Map.of("STODKOLL_RULES_ROW_SUM", "INFO"), seen);
        assertEquals(
                List.of("anew, 0 names", "anew, 1 names", "anew, 1 names"),
                seen,
                "the first night, after an upgrade, under new settings; nothing where nothing is new");

        house.drop("b.txt", "ett beslut");
        nightSeeing("2", Map.of("STODKOLL_RULES_ROW_SUM", "INFO"), seen);
        assertEquals("1 of b.txt", seen.get(3));
        assertEquals(2, house.latest().cases().size(), "the other stands");
    }

    @Test
    void aDecisionIsALookAtWhatItConcerns() throws IOException {
        house.drop("a.txt", "en ansökan");
        house.drop("b.txt", "ett beslut");
        List<String> seen = new ArrayList<>();
        nightSeeing("1", Map.of(), seen);
        String part = house.latest().cases().get(0).parts().get(0);
        try (Ledger ledger =
                Ledger.open(Settings.load(house.home, NightHouse.QUICK).ledger())) {
            ReviewEvent event = new ReviewEvent(
                    0,
                    Instant.EPOCH,
                    "Åsa",
                    ReviewAct.DEFER,
                    ReviewSubject.ofCase(List.of(part)),
                    Optional.empty(),
                    Optional.empty(),
                    "");
            assertTrue(ledger.reviews().keep(event, List.of(part), 0).isPresent());
        }
        nightSeeing("1", Map.of(), seen);
        nightSeeing("1", Map.of(), seen);

        assertEquals(List.of("anew, 0 names", "1 of a.txt"), seen);
        assertEquals(
                List.of(1, 0),
                house.latest().cases().stream()
                        .sorted(Comparator.comparing(Case::projectName))
                        .map(c -> c.reviews().size())
                        .toList());
    }

    private void nightSeeing(String program, Map<String, String> more, List<String> seen) throws IOException {
        Map<String, String> environment = new HashMap<>(NightHouse.QUICK);
        environment.putAll(more);
        nightWith(program, environment, new Reconciling() {
            @Override
            public CaseChange anew(List<DocumentReport> documents, PriorState earlier) {
                seen.add("anew, " + earlier.caseIds().size() + " names");
                return house.fakes.stages(program).reconcile().anew(documents, earlier);
            }

            @Override
            public CaseChange update(Set<String> fresh, KnownRecords known, List<PriorState.Pin> pinned) {
                seen.add(fresh.size() + " of " + known.documents(fresh).get(0).file());
                return house.fakes.stages(program).reconcile().update(fresh, known, pinned);
            }
        });
    }

    private NightResult nightWith(String program, Map<String, String> environment, Reconciling reconciling)
            throws IOException {
        Stages fakes = house.fakes.stages(program);
        Stages stages = new Stages(fakes.reader(), fakes.parse(), reconciling, fakes.writer(), program, () -> {});
        Settings settings = Settings.load(house.home, environment);
        try (Night night = Night.open(house.home, settings, stages, house.watchers(false))) {
            return night.run();
        }
    }

    /** As a scanner does that holds the file open: what was read is not what was hashed, nor what would be filed. */
    @Test
    void aFileWrittenToAfterItWasTakenIsTakenAnewWithItsLikes() throws IOException {
        house.drop("a.txt", "en ansökan");
        house.drop("b.txt", "en ansökan");
        Stages fakes = house.fakes.stages("1");
        boolean[] rewritten = {false};
        Stages rewriting = new Stages(
                (file, sha256, name, pageDone) -> {
                    Document read = fakes.reader().read(file, sha256, name, pageDone);
                    if (!rewritten[0]) {
                        rewritten[0] = true;
                        append(file);
                    }
                    return read;
                },
                fakes.parse(),
                fakes.reconcile(),
                fakes.writer(),
                fakes.version(),
                () -> {});
        Settings settings = Settings.load(house.home, NightHouse.QUICK);
        try (Night night = Night.open(house.home, settings, rewriting, house.watchers(false))) {
            NightResult result = night.run();
            assertEquals(new Balance(2, 0, 0, 0, 2), result.balance());
            assertTrue(
                    result.refused().get("a.txt").contains("ändrades medan den lästes"),
                    result.refused().toString());
            assertEquals(List.of(), night.upkeep().verify());

            assertEquals(new Balance(2, 2, 0, 0, 0), night.run().balance());
            assertEquals(List.of(), night.upkeep().verify());
        }
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, " och mer", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two were being read when the program died: neither is known to be why, and both are read last and one by one. */
    @Test
    void whatTheProgramMayHaveDiedAtIsReadLastAndAlone() throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
            house.drop(name, "handling " + name);
        }
        house.home.make();
        Settings settings = Settings.load(house.home, NightHouse.QUICK);
        Watchers stopped = house.watchers(true);
        try (Night night = Night.open(house.home, settings, house.fakes.stages("1"), stopped)) {
            assertEquals(new Balance(4, 0, 0, 0, 4), night.run().balance());
        }
        for (int death = 0; death < 10; death++) {
            try (Ledger ledger = Ledger.open(settings.ledger())) {
                ledger.suspect();
                for (FileEntry file : ledger.files().subList(0, 2)) {
                    ledger.startAttempt(file, ledger.nights().last(1).get(0).runId(), Instant.now());
                }
            }
        }

        assertEquals(new Balance(4, 4, 0, 0, 0), house.night().balance());

        assertEquals(Set.of("c.txt", "d.txt"), Set.copyOf(house.fakes.reads.subList(0, 2)));
        assertEquals(List.of("a.txt", "b.txt"), house.fakes.reads.subList(2, 4));
    }

    @Test
    void aFileThatDisappearsLeavesTheBalanceOpen() throws IOException {
        house.drop("a.txt", "en ansökan");
        Balance balance = nightWith("1", NightHouse.QUICK, new Reconciling() {
                    @Override
                    public CaseChange anew(List<DocumentReport> documents, PriorState earlier) {
                        delete(house.home.archive().resolve(NightHouse.DAY).resolve(NightHouse.stored("en ansökan")));
                        return CaseChange.NONE;
                    }

                    @Override
                    public CaseChange update(Set<String> fresh, KnownRecords known, List<PriorState.Pin> pinned) {
                        throw new IllegalStateException("the first night is all anew");
                    }
                })
                .balance();

        assertEquals(new Balance(1, 0, 0, 0, 0), balance);
        assertFalse(balance.adds());
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aStopLeavesTheRestForAnotherNight() throws IOException {
        house.drop("a.txt", "en ansökan");
        Settings settings = Settings.load(house.home, NightHouse.QUICK);
        Watchers stopping = house.watchers(true);
        try (Night night = Night.open(house.home, settings, house.fakes.stages("1"), stopping)) {
            assertEquals(new Balance(1, 0, 0, 0, 1), night.run().balance());
            assertEquals("waiting", night.standing(1).waiting().get(0).state());
        }
        assertEquals(new Balance(1, 1, 0, 0, 0), house.night().balance());
    }

    @Test
    void whatANightInAHurryBreaksOffIsReadTheNextAndCountsAsNoTry() throws IOException {
        house.drop("a.txt", "en ansökan");
        Settings settings = Settings.load(house.home, NightHouse.QUICK);
        Night[] hurried = new Night[1];
        Stages fakes = house.fakes.stages("1");
        Stages broken = new Stages(
                (file, sha256, name, pageDone) -> {
                    hurried[0].hurry();
                    return fakes.reader().read(file, sha256, name, pageDone);
                },
                fakes.parse(),
                fakes.reconcile(),
                fakes.writer(),
                "1",
                () -> {});
        try (Night night = Night.open(house.home, settings, broken, house.watchers(false))) {
            hurried[0] = night;
            assertEquals(new Balance(1, 0, 0, 0, 1), night.run().balance());
            assertEquals(
                    "Läsningen bröts, för programmet skulle sluta.",
                    night.standing(1).waiting().get(0).reason());
        }
        assertEquals(new Balance(1, 1, 0, 0, 0), house.night().balance());
    }

    @Test
    void earlierReportsStayAndLatestLeadsToTheNewest() throws IOException {
        NightResult first = house.night();
        NightResult second = house.night();
        assertTrue(Files.exists(first.folder().resolve("report.json")));
        assertEquals(second.folder().toRealPath(), house.home.latestReport().toRealPath());
        try (Night night = house.open("1")) {
            assertEquals(2, night.standing(9).nights().size());
            assertEquals(
                    Optional.of(second.balance()),
                    night.standing(9).nights().get(0).balance());
        }
    }
}
