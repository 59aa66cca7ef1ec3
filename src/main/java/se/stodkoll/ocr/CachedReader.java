package se.stodkoll.ocr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.ocr.picture.OcrException;

/** Reads no picture twice: a reading is kept under the picture, its geometry, and the reader's fingerprint. */
public final class CachedReader implements PageReader {
    private final PageReader reader;
    private final ReadingCache cache;

    private CachedReader(PageReader reader, ReadingCache cache) {
        this.reader = reader;
        this.cache = cache;
    }

    /**
     * Puts a cache of readings before a reader; closing it closes the reader.
     *
     * @param folder made where missing; may be shared by processes
     * @param megabytes the size of the cache at most, at least 1; the longest unused readings go first
     * @throws IOException where the folder cannot be made or listed
     */
    public static CachedReader around(PageReader reader, Path folder, int megabytes) throws IOException {
        if (megabytes < 1) {
            throw new IllegalArgumentException("a cache of " + megabytes + " MB");
        }
        return new CachedReader(reader, new ReadingCache(folder, megabytes * 1_000_000L));
    }

    @Override
    public OcrPage read(PageImage image) throws OcrException {
        String key = keyOf(image);
        Optional<OcrPage> kept = cache.get(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        OcrPage page = reader.read(image);
        cache.put(key, page);
        return page;
    }

    private String keyOf(PageImage image) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(image.bytes());
            digest.update(ByteBuffer.allocate(20)
                    .putDouble(image.pointsPerPixelX())
                    .putDouble(image.pointsPerPixelY())
                    .putInt(image.rotation())
                    .array());
            digest.update(reader.fingerprint().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String fingerprint() {
        return reader.fingerprint();
    }

    @Override
    public void close() {
        reader.close();
    }
}
