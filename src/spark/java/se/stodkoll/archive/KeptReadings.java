package se.stodkoll.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.document.Document;

/**
 * Readings on their way from the tables to a night, a gzipped file for each content.
 *
 * @param folder that they lie in; made when needed
 */
record KeptReadings(Path folder) {
    boolean has(String sha256) {
        return Files.exists(place(sha256));
    }

    /** Writes one so that it is there whole or not at all. */
    void put(String sha256, String json) throws IOException {
        Files.createDirectories(folder);
        Path beside = folder.resolve(sha256 + ".part");
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(beside)), StandardCharsets.UTF_8)) {
            out.write(json);
        }
        Files.move(beside, place(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<Document> find(String sha256) {
        if (!has(sha256)) {
            return Optional.empty();
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(place(sha256))), StandardCharsets.UTF_8))) {
            return Optional.of(ModelJson.mapper().readValue(in, Document.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inside) {
                Files.delete(each);
            }
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256 + ".json.gz");
    }
}
