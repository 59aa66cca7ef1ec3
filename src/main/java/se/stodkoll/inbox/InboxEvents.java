package se.stodkoll.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells that something has happened in the inbox or a folder of it, where the file system tells the program. It only saves
 * waiting: network shares tell of nothing, the system's room for watched folders can end, and events get lost; who waits
 * looks for himself now and then.
 */
public final class InboxEvents implements AutoCloseable {
    private final Path folder;
    private final Optional<WatchService> service;
    private final Map<WatchKey, Path> watched = new HashMap<>();

    private InboxEvents(Path folder, Optional<WatchService> service) {
        this.folder = folder;
        this.service = service;
    }

    /** Begins to listen; where that is not possible nothing is ever told. */
    public static InboxEvents of(Path folder) {
        InboxEvents events = new InboxEvents(folder, service(folder));
        events.watch(folder);
        return events;
    }

    private static Optional<WatchService> service(Path folder) {
        try {
            return Optional.of(folder.getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Whether something has happened since the last question; false where nobody tells. */
    public boolean any() {
        boolean any = false;
        for (WatchKey key = next(); key != null; key = next()) {
            for (WatchEvent<?> event : key.pollEvents()) {
                any |= isWorthALook(key, event);
            }
            if (!key.reset()) {
                watched.remove(key);
            }
        }
        return any;
    }

    private WatchKey next() {
        return service.map(WatchService::poll).orElse(null);
    }

    /** Lost events may have been worth one; what the program itself does below its hidden folder is not. */
    private boolean isWorthALook(WatchKey key, WatchEvent<?> event) {
        if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
            watch(folder);
            return true;
        }
        Path name = (Path) event.context();
        Path parent = watched.get(key);
        if (InboxScan.isHiddenOrTemporary(name.toString()) || parent == null) {
            return false;
        }
        if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
            watch(parent.resolve(name));
        }
        return true;
    }

    /** A folder with those in it; links are not followed, and what cannot be watched is left to polling. */
    private void watch(Path top) {
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                    if (!each.equals(folder) && each.getFileName().toString().startsWith(".")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    register(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return;
        }
    }

    private void register(Path each) throws IOException {
        if (service.isPresent()) {
            WatchKey key = each.register(
                    service.get(), StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            watched.put(key, each);
        }
    }

    @Override
    public void close() throws IOException {
        if (service.isPresent()) {
            service.get().close();
        }
    }
}
