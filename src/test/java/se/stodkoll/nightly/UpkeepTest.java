package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.UpkeepEvent;
import se.stodkoll.nightly.files.Progress;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.nightly.upkeep.ArchiveFault;
import se.stodkoll.nightly.upkeep.Upkeep;

class UpkeepTest {
    private static final String SECRET = "Hemlinge Hembygdsförening";

    @TempDir
    Path folder;

    private NightHouse house;

    @BeforeEach
    void build() {
        house = new NightHouse(folder);
    }

    private Night at(Instant now) throws IOException {
        Watchers watchers = new Watchers(Progress.SILENT, () -> false, Clock.fixed(now, java.time.ZoneOffset.UTC));
        return Night.open(house.home, Settings.load(house.home, NightHouse.QUICK), house.fakes.stages("1"), watchers);
    }

    private List<String> reported() throws IOException {
        return house.latest().documents().stream()
                .map(d -> d.file() + " " + d.status())
                .toList();
    }

    private static boolean anywhere(Path folder, String text) throws IOException {
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(sought, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void anErasedCaseIsNowhereAndTheRestIsReportedAnew() throws IOException {
        house.drop("Hemlinge.txt", SECRET);
        house.drop("igen/Hemlinge.txt", SECRET);
        house.drop("b.txt", "ett beslut");
        house.night();
        assertTrue(anywhere(folder, SECRET), "it was somewhere");
        try (Night night = house.open("1")) {
            String part = house.latest().documents().get(0).parts().get(0).id();
            String id = night.ledger().standing().of(List.of(part)).get(0).id();
            ReviewSubject subject =
                    new ReviewSubject(List.of(part), Optional.empty(), Optional.empty(), Optional.empty());
            night.ledger()
                    .reviews()
                    .keep(
                            new ReviewEvent(
                                    0,
                                    Instant.EPOCH,
                                    "Åsa",
                                    ReviewAct.DEFER,
                                    subject,
                                    Optional.of(SECRET),
                                    Optional.empty(),
                                    SECRET),
                            List.of(part),
                            0);
            assertEquals(Optional.empty(), night.upkeep().erase("finns-inte", false));

            assertEquals(
                    Optional.of(new Upkeep.Cleared(2, 1, 1)), night.upkeep().erase(id, false));
            assertEquals(new Balance(0, 0, 0, 0, 0), night.reportAnew().balance());

            assertEquals(List.of(), night.upkeep().verify());
            assertEquals(List.of(), night.ledger().reviews().all());
            UpkeepEvent event = night.upkeep().events().get(0);
            assertEquals(UpkeepEvent.Action.ERASE, event.act());
            assertTrue(event.detail().startsWith("ärende " + id + ": filer 2, innehåll 1, ärenden 1"), event.detail());
        }
        assertEquals(List.of("b.txt EXTRACTED"), reported());
        assertEquals(1, house.latest().cases().size());
        assertFalse(anywhere(folder, SECRET), "text");
        assertFalse(anywhere(folder, "Hemlinge"), "names of files");

        house.drop("Hemlinge.txt", SECRET);
        assertEquals(new Balance(1, 1, 0, 0, 0), house.night().balance(), "dropped again it is new");
    }

    @Test
    void whatIsOldGoesAndTheFiguresStay() throws IOException {
        Instant long_ago = Instant.parse("2014-03-01T02:00:00Z");
        house.home.make();
        try (Night night = at(long_ago)) {
            house.drop("gammal.txt", SECRET);
            house.drop("fel.txt", "fel ENCRYPTED");
            night.run();
        }
        try (Night night = at(long_ago.plus(Duration.ofDays(3650)))) {
            house.drop("ny.txt", "ett beslut");
            night.run();
            assertEquals(new Upkeep.Cleared(0, 0, 0), night.upkeep().retain(10, true), "ten years less some days");
            assertEquals(new Upkeep.Cleared(2, 2, 1), night.upkeep().retain(9, false), "only said");
            assertTrue(Files.exists(house.home.quarantine().resolve(NightHouse.stored("fel ENCRYPTED"))));

            assertEquals(new Upkeep.Cleared(2, 2, 1), night.upkeep().retain(9, true));
            night.reportAnew();

            assertEquals(3, night.standing(9).nights().size(), "the nights' figures stay");
            assertEquals(
                    Optional.of(new Balance(2, 1, 0, 1, 0)),
                    night.standing(9).nights().get(2).balance());
            assertEquals(List.of(), night.upkeep().verify());
        }
        assertEquals(List.of("ny.txt EXTRACTED"), reported());
        assertFalse(anywhere(folder, SECRET));
    }

    @Test
    void whatIsAmissInTheArchiveIsNamed() throws IOException {
        house.drop("a.txt", "en ansökan");
        house.drop("b.txt", "ett beslut");
        house.drop("c.txt", "en lista");
        house.night();
        Path archive = house.home.archive().resolve(NightHouse.DAY);
        Files.delete(archive.resolve(NightHouse.stored("en ansökan")));
        Files.writeString(archive.resolve(NightHouse.stored("ett beslut")), "ett annat beslut");
        Files.writeString(archive.resolve("d.txt"), "okänd");
        try (Night night = house.open("1")) {
            List<ArchiveFault> faults = night.upkeep().verify();
            assertEquals(3, faults.size(), faults.toString());
            assertTrue(faults.get(0).place().endsWith(" (a.txt)")
                    && faults.get(0).what().contains("saknas"));
            assertTrue(faults.get(1).place().endsWith(" (b.txt)")
                    && faults.get(1).what().contains("ändrat"));
            assertTrue(faults.get(2).place().endsWith("d.txt")
                    && faults.get(2).what().contains("okänd"));
        }
    }

    @Test
    void aBackupMadeAmidANightGivesAnotherHomeTheSameLedger() throws IOException {
        house.drop("a.txt", "en ansökan");
        house.night();
        Settings settings = Settings.load(house.home, NightHouse.QUICK);
        Path backup = folder.resolve("kopia.db");
        long rows;
        try (Night night = house.open("1")) {
            String run = night.ledger().nights().begin(Instant.now(), java.time.ZoneOffset.UTC, "1");
            assertFalse(run.isEmpty());
            rows = Upkeep.backup(settings, backup);
            NightException refused = assertThrows(NightException.class, () -> Upkeep.backup(settings, backup));
            assertTrue(refused.getMessage().contains("finns redan"), refused.getMessage());
        }
        NightHouse other = new NightHouse(folder.resolve("annan"));
        Settings empty = Settings.load(other.home.make(), NightHouse.QUICK);
        assertEquals(rows, Upkeep.restore(other.home, empty, backup, Clock.systemUTC()));
        try (Night night = other.open("1")) {
            assertEquals(2, night.standing(9).nights().size());
            assertEquals(
                    UpkeepEvent.Action.RESTORE, night.upkeep().events().get(0).act());
            assertEquals(
                    1,
                    night.upkeep().verify().size(),
                    "the ledger says where the original was; the archive is copied as files");
        }
        assertThrows(
                java.io.UncheckedIOException.class,
                () -> Upkeep.restore(other.home, empty, backup, Clock.systemUTC()),
                "it has nights now");
    }

    @Test
    void aFileThatAPersonPartsStandsForItself() throws IOException {
        String paper = "en ansökan\n"
                + Stream.iterate(1000, n -> n + 37)
                        .limit(40)
                        .map(n -> "ordalag" + word(n) + " " + n)
                        .collect(java.util.stream.Collectors.joining("\n"));
        house.drop("a.txt", paper);
        house.night();
        house.drop("b.txt", paper + "\n");
        house.night();
        assertEquals(List.of("a.txt EXTRACTED", "b.txt RESCAN"), reported());
        try (Night night = house.open("1")) {
            assertEquals(0, night.upkeep().part("a.txt"));
            assertEquals(1, night.upkeep().part("b.txt"));
            night.reportAnew();
            assertEquals(UpkeepEvent.Action.PART, night.upkeep().events().get(0).act());
        }
        assertEquals(List.of("a.txt EXTRACTED", "b.txt EXTRACTED"), reported());
        assertEquals(2, house.latest().cases().size());
    }

    private static String word(int n) {
        return String.valueOf((char) ('a' + n % 20)) + (char) ('a' + n / 20 % 20);
    }
}
