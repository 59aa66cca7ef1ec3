package se.stodkoll.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures what a second worker gains. Argument: a folder of scanned files; nothing is kept of readings meanwhile. */
final class ClusterSpeed {
    private static final Pattern READ =
            Pattern.compile("ShuffleMapStage \\d+ \\(mapToPair at Readings.java.*?\\) finished in (\\d+) ms");

    private ClusterSpeed() {}

    public static void main(String[] arguments) throws Exception {
        for (int workers = 1; workers <= 2; workers++) {
            Path folder = Files.createTempDirectory("stodkoll-cluster-");
            Path settings = Files.writeString(folder.resolve("settings.yaml"), "cacheMegabytes: 0\n");
            long begun = System.nanoTime();
            try (Cluster cluster = new Cluster(folder.resolve("cluster"), workers)) {
                String said = cluster.submit(
                                ArchiveRun.class,
                                "--input", Path.of(arguments[0]).toUri().toString(),
                                "--output", folder.resolve("out").toUri().toString(),
                                "--settings", settings.toString())
                        .end();
                Matcher read = READ.matcher(said);
                System.out.printf(
                        "%d workers: reading %s s, all %.0f s%n",
                        workers,
                        read.find() ? Long.parseLong(read.group(1)) / 1000 : "?",
                        (System.nanoTime() - begun) / 1e9);
            }
        }
    }
}
