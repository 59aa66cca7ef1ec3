package se.stodkoll.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.nightly.files.Progress;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.SwedishTime;
import se.stodkoll.nightly.settings.Settings;

/** A home folder for tests, with files that have lain there for an hour, and nights with fake stages. */
public final class NightHouse {
    /** The day on which every night of a house falls: in Sweden. By UTC they begin the evening before. */
    static final String DAY = "2026-01-15";

    static final Map<String, String> QUICK = Map.of("STODKOLL_BACKOFF_SECONDS", "0", "STODKOLL_WORKERS", "2");

    final Home home;
    final FakeStages fakes;
    private final Map<String, String> environment;
    private final Clock clock = halfPastMidnight();

    NightHouse(Path folder) {
        this(folder, new FakeStages(), QUICK);
    }

    NightHouse(Path folder, FakeStages fakes, Map<String, String> environment) {
        this.home = new Home(folder);
        this.fakes = fakes;
        this.environment = environment;
    }

    private static Clock halfPastMidnight() {
        ZonedDateTime begins = LocalDate.parse(DAY).atTime(0, 30).atZone(SwedishTime.ZONE);
        return Clock.offset(SwedishTime.clock(), Duration.between(Instant.now(), begins));
    }

    /** A night's watchers who say nothing, stop it where told, and have the clock of this house. */
    Watchers watchers(boolean stopping) {
        return new Watchers(Progress.SILENT, () -> stopping, clock);
    }

    void drop(String name, String text) throws IOException {
        Path file = home.inbox().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    NightResult night() throws IOException {
        return night("1");
    }

    NightResult night(String version) throws IOException {
        try (Night night = open(version)) {
            return night.run();
        }
    }

    Night open(String version) throws IOException {
        return Night.open(home, Settings.load(home, environment), fakes.stages(version), watchers(false));
    }

    RunReport latest() throws IOException {
        return ModelJson.read(Files.readString(home.latestReport().resolve("report.json")), RunReport.class);
    }

    /** The name that a dropped text file of this content is put away under. */
    static String stored(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash) + ".txt";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of files below a folder of home, with {@code /}, in order; hidden ones too. */
    public static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
