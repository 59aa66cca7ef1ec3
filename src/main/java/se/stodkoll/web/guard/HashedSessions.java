package se.stodkoll.web.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.session.AbstractSessionDataStore;
import org.eclipse.jetty.session.SessionData;
import se.stodkoll.codec.ModelJson;

/**
 * Who is logged in, kept over a restart in a file each, which bears the SHA-256 of the session's id and not the id: whoever sees the
 * folder, or a backup of it, can take nobody's place.
 */
public final class HashedSessions extends AbstractSessionDataStore {
    private static final String NAME = "[0-9a-f]{64}";

    private final Path folder;

    public HashedSessions(Path folder) {
        this.folder = folder;
    }

    /** Files of earlier versions have ids for names: they go, and their owners log in again. */
    @Override
    protected void doStart() throws Exception {
        Files.createDirectories(folder);
        for (Path each : files()) {
            if (!each.getFileName().toString().matches(NAME)) {
                Files.deleteIfExists(each);
            }
        }
        super.doStart();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Path place(String id) {
        return folder.resolve(hash(id));
    }

    static String hash(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean isPassivating() {
        return true;
    }

    @Override
    public boolean doExists(String id) throws IOException {
        SessionData data = doLoad(id);
        return data != null && !data.isExpiredAt(System.currentTimeMillis());
    }

    @Override
    public void doStore(String id, SessionData data, long lastSaved) throws IOException {
        Map<String, Object> kept = new HashMap<>();
        kept.put("created", data.getCreated());
        kept.put("accessed", data.getAccessed());
        kept.put("lastAccessed", data.getLastAccessed());
        kept.put("inactive", data.getMaxInactiveMs());
        kept.put("cookie", data.getCookieSet());
        kept.put("expiry", data.getExpiry());
        kept.put("attributes", data.getAllAttributes());
        Path fresh = Files.createTempFile(folder, ".new", ".part"); // for its owner alone
        Files.writeString(fresh, ModelJson.write(kept));
        Files.move(fresh, place(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public SessionData doLoad(String id) throws IOException {
        JsonNode kept;
        try {
            kept = ModelJson.mapper().readTree(Files.readString(place(id)));
        } catch (NoSuchFileException | com.fasterxml.jackson.core.JsonProcessingException e) {
            return null;
        }
        SessionData data = newSessionData(
                id,
                kept.path("created").asLong(),
                kept.path("accessed").asLong(),
                kept.path("lastAccessed").asLong(),
                kept.path("inactive").asLong());
        data.setCookieSet(kept.path("cookie").asLong());
        data.setExpiry(kept.path("expiry").asLong());
        Map<String, Object> attributes = new HashMap<>();
        kept.path("attributes")
                .properties()
                .forEach(each -> attributes.put(each.getKey(), each.getValue().asText()));
        data.putAllAttributes(attributes);
        return data;
    }

    @Override
    public boolean delete(String id) throws IOException {
        return Files.deleteIfExists(place(id));
    }

    @Override
    public Set<String> doCheckExpired(Set<String> candidates, long time) {
        Set<String> expired = new HashSet<>();
        for (String id : candidates) {
            try {
                SessionData data = doLoad(id);
                if (data == null || data.isExpiredAt(time)) {
                    expired.add(id);
                }
            } catch (IOException e) {
                expired.add(id);
            }
        }
        return expired;
    }

    /** Ids cannot be told from the files; those that expired are removed where they lie. */
    @Override
    public Set<String> doGetExpired(long before) {
        doCleanOrphans(before);
        return Set.of();
    }

    @Override
    public void doCleanOrphans(long before) {
        try {
            for (Path each : files()) {
                long expiry = ModelJson.mapper()
                        .readTree(Files.readString(each))
                        .path("expiry")
                        .asLong();
                if (expiry > 0 && expiry < before) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException e) {
            return; // tried again at the next sweep
        }
    }
}
