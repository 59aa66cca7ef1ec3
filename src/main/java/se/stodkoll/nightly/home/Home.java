package se.stodkoll.nightly.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.inbox.PathBelow;

/**
 * The folder that holds everything the program reads and writes.
 *
 * @param folder absolute
 */
public record Home(Path folder) {
    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The option, else the environment's STODKOLL_HOME, else stodkoll-data here. */
    public static Home of(Optional<Path> option, Optional<String> environment) {
        return new Home(option.or(() -> environment.filter(s -> !s.isBlank()).map(Path::of))
                .orElse(Path.of("stodkoll-data")));
    }

    /** Makes the folders that are missing, for this user alone. */
    public Home make() throws IOException {
        PrivateFolder.make(folder);
        for (Path each : List.of(inbox(), archive(), quarantine(), report(), cache(), logs(), forms())) {
            PrivateFolder.make(each);
        }
        return this;
    }

    /** Whether a night, or a person, has made anything of a home here. */
    public boolean exists() {
        return Stream.of(database(), settingsFile(), inbox(), archive()).anyMatch(Files::exists);
    }

    /** The nearest folder that is there, of which the home would be made. */
    private Path standing() {
        Path standing = folder;
        while (!Files.exists(standing) && standing.getParent() != null) {
            standing = standing.getParent();
        }
        return standing;
    }

    /** Whether the program can write here, or could make it. */
    public boolean isWritable() {
        return Files.isWritable(standing());
    }

    /**
     * Takes other users' rights to what is here away, as earlier versions left them. The inbox's own stay as they are: a
     * folder that lies elsewhere can be mounted there.
     *
     * @return the folders that were open
     */
    public List<Path> narrow() throws IOException {
        List<Path> open = new ArrayList<>();
        for (Path each :
                List.of(folder, archive(), quarantine(), report(), cache(), logs(), forms(), sessions(), temporary())) {
            if (PrivateFolder.narrow(each)) {
                open.add(each);
            }
        }
        return open;
    }

    public Path inbox() {
        return folder.resolve("inbox");
    }

    public Path archive() {
        return folder.resolve("archive");
    }

    public Path quarantine() {
        return folder.resolve("quarantine");
    }

    public Path report() {
        return folder.resolve("report");
    }

    public Path latestReport() {
        return report().resolve("latest");
    }

    public Path cache() {
        return folder.resolve("cache");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** Forms that persons have taught. */
    public Path forms() {
        return folder.resolve("forms");
    }

    public Path database() {
        return folder.resolve("stodkoll.db");
    }

    public Path settingsFile() {
        return folder.resolve("stodkoll.yaml");
    }

    /** Pictures of whole pages, made for the review page when asked for. */
    public Path pages() {
        return cache().resolve("pages");
    }

    /** Pictures of evidence, for the next night's report. */
    public Path crops() {
        return cache().resolve("crops");
    }

    /** What processes need for a moment; see {@link TemporaryFolder}. */
    Path temporary() {
        return folder.resolve("tmp");
    }

    /** Who is logged in to the review page. */
    public Path sessions() {
        return folder.resolve("sessions");
    }

    /** Where something lies that the ledger has the place of; nothing outside is ever named. */
    public Path at(String place) {
        return PathBelow.of(folder, place);
    }

    public Path lock() {
        return folder.resolve("stodkoll.lock");
    }
}
