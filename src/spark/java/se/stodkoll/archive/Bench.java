package se.stodkoll.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.settings.Settings;

/**
 * What a process of the cluster reads and parses with, kept for all its tasks; a temporary home folder holds what is kept
 * of readings. Worker processes read, as in a night, so that a file that kills its reader costs itself alone.
 *
 * @param settings in force
 * @param stages that parse
 * @param ingest that reads
 */
record Bench(Settings settings, Stages stages, Ingest ingest) {
    private static final Map<Rules, Bench> OF_THIS_PROCESS = new HashMap<>();

    static Bench of(Rules rules) {
        synchronized (OF_THIS_PROCESS) {
            return OF_THIS_PROCESS.computeIfAbsent(rules, Bench::open);
        }
    }

    private static Bench open(Rules rules) {
        try {
            Home home = new Home(Files.createTempDirectory("stodkoll-archive-")).make();
            Files.writeString(home.settingsFile(), rules.yaml());
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("STODKOLL_WORKERS", String.valueOf(rules.cores()));
            Settings settings = Settings.load(home, environment);
            Ingest ingest = Ingest.start(settings.ingest());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(ingest, home.folder())));
            return new Bench(settings, Stages.open(settings), ingest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Ingest ingest, Path folder) {
        ingest.close();
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException left) {
            System.getLogger(Bench.class.getName()).log(System.Logger.Level.WARNING, "left: " + folder, left);
        }
    }
}
