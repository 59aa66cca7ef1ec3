package se.stodkoll.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.Evidence;
import se.stodkoll.model.RunReport;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.CropIndex.Place;

/** Writes a picture of every place that a finding rests on, once each, under names that no document can choose. */
final class CropFiles {
    private static final String FOLDER = "crops";
    private static final int NAME_BYTES = 12;

    private CropFiles() {}

    /** @return the pictures written; a place without a picture is absent */
    static CropIndex write(RunReport report, PageCrops crops, Path folder) throws IOException {
        Path target = folder.resolve(FOLDER);
        Files.createDirectories(target);
        Map<Place, String> files = new HashMap<>();
        for (Map.Entry<Place, Evidence> place : places(report).entrySet()) {
            Optional<byte[]> png = crops.crop(place.getValue());
            if (png.isPresent()) {
                String name = name(place.getKey());
                Files.write(target.resolve(name), png.get());
                files.put(place.getKey(), FOLDER + "/" + name);
            }
        }
        return new CropIndex(files);
    }

    private static Map<Place, Evidence> places(RunReport report) {
        Map<Place, Evidence> places = new LinkedHashMap<>();
        report.cases().stream()
                .flatMap(c -> c.findings().stream())
                .flatMap(f -> f.evidence().stream())
                .forEach(e -> places.putIfAbsent(Place.of(e), e));
        return places;
    }

    private static String name(Place place) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(place.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES) + ".png";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
