package se.stodkoll.nightly.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import se.stodkoll.inbox.Fingerprint;

/** Which program this is. */
public final class ProgramVersion {
    private static final String UNPACKED = "uppackad";
    private static final Instant LOADED = Instant.now();

    private ProgramVersion() {}

    /** As "0.1.0"; "uppackad" where it runs from class files. */
    public static String name() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse(UNPACKED);
    }

    /** The version and the first digits of the jar's SHA-256: two builds that differ anywhere differ here; class files always. */
    public static String build() {
        try {
            Path code = Path.of(ProgramVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(code)
                    ? name() + "+" + Fingerprint.sha256(code).substring(0, 12)
                    : name() + "+" + LOADED;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no file", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
