package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.run.EarlierNight;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.home.ProgramVersion;
import se.stodkoll.nightly.morning.ReviewBackend;
import se.stodkoll.nightly.settings.Settings;

/** After an upgrade people see the last night's cases until the next one, and are told so. */
class EarlierNightTest {
    @TempDir
    private Path folder;

    private NightHouse house;
    private Settings settings;

    @BeforeEach
    void live() throws IOException {
        house = new NightHouse(folder);
        settings = Settings.load(house.home.make(), NightHouse.QUICK);
        house.drop("a.txt", "en ansökan");
    }

    private Optional<EarlierNight> seen() throws IOException {
        try (ReviewBackend morning = ReviewBackend.open(house.home, settings)) {
            return morning.desk().earlier();
        }
    }

    @Test
    void casesOfAnotherProgramAreToldOfUntilTheNextNight() throws IOException {
        assertEquals(Optional.empty(), seen(), "before the first night");
        NightResult night = house.night("0.0.9+abc");
        assertEquals(
                Optional.of(ProgramVersion.name()),
                seen().map(EarlierNight::version),
                "the version that the night kept");
        assertEquals(
                Optional.of(true),
                seen().map(earlier ->
                        !earlier.finishedAt().isBefore(night.report().finishedAt())));
        house.night(Stages.version(settings));
        assertEquals(Optional.empty(), seen());
    }
}
