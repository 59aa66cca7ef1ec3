package se.stodkoll.nightly.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.report.PageCrops;
import se.stodkoll.report.digest.Sight;

/**
 * Pictures of evidence kept from night to night, so that a page is drawn only for what is new. One that a night does not
 * ask for goes when the night closes it. Not thread-safe.
 */
public final class CropCache implements PageCrops, AutoCloseable {
    private final Path folder;
    private final PageCrops drawn;
    private final String build;
    private final Set<String> asked = new HashSet<>();

    /**
     * @param folder of its own
     * @param drawn gives what is not kept
     * @param build of the program: another one may draw another picture
     */
    public CropCache(Path folder, PageCrops drawn, String build) {
        this.folder = folder;
        this.drawn = drawn;
        this.build = build;
    }

    @Override
    public Optional<Crop> crop(Sight sight) {
        String name = name(sight.toString());
        asked.add(name);
        Path kept = folder.resolve(name);
        try {
            if (Files.exists(kept)) {
                return Optional.of(ModelJson.read(Files.readString(kept), Crop.class));
            }
            Optional<Crop> crop = drawn.crop(sight);
            if (crop.isPresent()) {
                keep(kept, crop.get());
            }
            return crop;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all. */
    private void keep(Path place, Crop crop) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(place.getFileName() + ".tmp");
        Files.writeString(unfinished, ModelJson.write(crop));
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private String name(String sight) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((build + " " + sight).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash) + ".json";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(f -> !asked.contains(f.getFileName().toString()))
                    .toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
