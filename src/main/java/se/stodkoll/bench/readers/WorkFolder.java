package se.stodkoll.bench.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A temporary folder that goes with all in it when it is closed.
 *
 * @param path exists until it is closed
 */
public record WorkFolder(Path path) implements AutoCloseable {
    public static WorkFolder make() throws IOException {
        return new WorkFolder(Files.createTempDirectory("stodkoll-bench-"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
