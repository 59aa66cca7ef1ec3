package se.stodkoll.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.CropIndex.Picture;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.Sight;

/** Writes a picture of every place that a finding rests on, once each, under names that no document can choose. */
final class CropFiles {
    private static final String FOLDER = "crops";
    private static final int NAME_BYTES = 12;

    private CropFiles() {}

    /** @return the pictures written; a place without a picture is absent */
    static CropIndex write(NightDigest night, PageCrops crops, Path folder) throws IOException {
        Path target = folder.resolve(FOLDER);
        Files.createDirectories(target);
        Map<Sight, Picture> pictures = new HashMap<>();
        for (Sight sight : sights(night)) {
            Optional<PageCrops.Crop> crop = crops.crop(sight);
            if (crop.isPresent()) {
                PageCrops.Crop cut = crop.get();
                String name = name(sight);
                Files.write(target.resolve(name), cut.png());
                Optional<Picture> narrow = Optional.empty();
                if (cut.narrow().isPresent()) {
                    PageCrops.Narrow slim = cut.narrow().get();
                    String slimName = name.replace(".png", "-smal.png");
                    Files.write(target.resolve(slimName), slim.png());
                    narrow = Optional.of(
                            new Picture(FOLDER + "/" + slimName, slim.width(), slim.height(), 0, Optional.empty()));
                }
                pictures.put(sight, new Picture(FOLDER + "/" + name, cut.width(), cut.height(), cut.focus(), narrow));
            }
        }
        return new CropIndex(pictures);
    }

    /** Page by page, so that a page need be drawn but once. */
    private static List<Sight> sights(NightDigest night) {
        return night.report().cases().stream()
                .flatMap(c -> c.findings().stream())
                .flatMap(f -> night.sights().of(f.evidence()).stream())
                .filter(s -> !s.boxes().isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Sight::document).thenComparing(Sight::page))
                .toList();
    }

    private static String name(Sight sight) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(sight.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES) + ".png";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
