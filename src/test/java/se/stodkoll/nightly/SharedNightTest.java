package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.made.OwnJava;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.store.Ledger;

/** A night that several processes share over one PostgreSQL comes to what a night of one process comes to. */
class SharedNightTest {
    private static final int FILES = 24;
    private static final int ENDED_BEFORE_DEATH = 3;

    @TempDir
    Path folder;

    @Test
    void aNightOfThreeMachinesOfWhichOneDiesAmidAFileIsTheNightOfOne() throws Exception {
        NightHouse single = filled(folder.resolve("alone"));
        List<String> alone = told(single, single.fakes.stages("1"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            NightHouse house = filled(folder.resolve("shared"));
            share(house, server);
            CountDownLatch othersHaveBegun = new CountDownLatch(1);
            CompletableFuture<List<String>> night =
                    CompletableFuture.supplyAsync(() -> told(house, waiting(house, othersHaveBegun)));
            try (Machine dying = new Machine(house, ENDED_BEFORE_DEATH)) {
                for (int begun = 0; begun <= ENDED_BEFORE_DEATH; begun++) {
                    assertNotNull(dying.nextFile());
                }
                dying.kill();
            }
            try (Machine living = new Machine(house, FILES)) {
                assertNotNull(living.nextFile());
                othersHaveBegun.countDown();
                assertEquals(alone, night.get(5, TimeUnit.MINUTES));
            }
            assertTrue(house.fakes.reads.size() < FILES, "the night's own process read everything");
        }
    }

    /** The night's own reader does not begin before the others have. */
    private static Stages waiting(NightHouse house, CountDownLatch othersHaveBegun) {
        Stages fakes = house.fakes.stages("1");
        return FakeStages.readBy(fakes, (file, sha256, name, pageDone) -> {
            try {
                othersHaveBegun.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return fakes.reader().read(file, sha256, name, pageDone);
        });
    }

    private static NightHouse filled(Path home) throws IOException {
        NightHouse house = new NightHouse(home, new FakeStages(), NightHouse.QUICK);
        for (int i = 0; i < FILES; i++) {
            house.drop("fil" + i + ".txt", i == 5 ? "fel ENCRYPTED" : i == 6 ? "tolkfel" : "handling " + i);
        }
        return house;
    }

    private static void share(NightHouse house, EmbeddedPostgres server) throws IOException {
        String url = server.getJdbcUrl("postgres", "postgres").replaceAll("[?].*", "");
        Files.writeString(
                house.home.settingsFile(),
                "shared: true\nheartbeatSeconds: 1\njdbcUrl: " + url
                        + "\njdbcUser: postgres\njdbcPassword: postgres\n");
        Ledger.open(Settings.load(house.home, NightHouse.QUICK).ledger()).close();
    }

    /** A night's report and where its files lie. */
    private static List<String> told(NightHouse house, Stages stages) {
        try (Night night =
                Night.open(house.home, Settings.load(house.home, NightHouse.QUICK), stages, Watchers.none())) {
            assertTrue(night.run().balance().adds());
            RunReport report = house.latest();
            List<String> told = new ArrayList<>(NightHouse.names(house.home.archive()));
            told.addAll(NightHouse.names(house.home.quarantine()));
            for (DocumentReport document : report.documents()) {
                told.add(document.toString());
            }
            report.cases().forEach(each -> told.add(each.toString()));
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A machine that works for the night, in a process of its own. */
    private static final class Machine implements AutoCloseable {
        private final Process process;
        private final BufferedReader said;

        Machine(NightHouse house, int ends) throws IOException {
            process = new ProcessBuilder(OwnJava.command(
                            SharedMachine.class.getName(), house.home.folder().toString(), String.valueOf(ends)))
                    .redirectError(new File("/dev/null"))
                    .start();
            said = process.inputReader();
        }

        /** Name of the next file it begins; waits for it. */
        String nextFile() throws IOException {
            return said.readLine();
        }

        void kill() {
            process.destroyForcibly().onExit().join();
        }

        @Override
        public void close() {
            kill();
        }
    }
}
