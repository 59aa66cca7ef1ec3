package se.stodkoll.nightly.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.store.Ledger;

/** Pictures of whole pages, drawn when first asked for and kept; the ones longest unasked for make room for new. */
public final class PagePictureCache {
    private static final int MOST_PICTURES = 2000;

    private final Home home;
    private final Ledger ledger;

    public PagePictureCache(Home home, Ledger ledger) {
        this.home = home;
        this.ledger = ledger;
    }

    /** PNG or JPEG; empty where the ledger has no such page, or it cannot be drawn. One at a time: a page can be large. */
    public synchronized Optional<byte[]> picture(String sha256, int page) throws IOException {
        if (!sha256.matches("[0-9a-f]{64}") || page < 1) {
            return Optional.empty();
        }
        Path kept = home.pages().resolve(sha256 + "-" + page + ".picture");
        if (Files.exists(kept)) {
            Files.setLastModifiedTime(kept, FileTime.from(Instant.now()));
            return Optional.of(Files.readAllBytes(kept));
        }
        Optional<byte[]> drawn = ArchiveCrops.of(home, ledger).page(sha256, page);
        if (drawn.isPresent()) {
            keep(kept, drawn.get());
        }
        return drawn;
    }

    private void keep(Path place, byte[] picture) throws IOException {
        Files.createDirectories(home.pages());
        makeRoom();
        Path unfinished = Files.createTempFile(home.pages(), "page", ".tmp");
        Files.write(unfinished, picture);
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private void makeRoom() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(home.pages())) {
            kept = new ArrayList<>(files.toList());
        }
        if (kept.size() < MOST_PICTURES) {
            return;
        }
        kept.sort(Comparator.comparing(file -> file.toFile().lastModified()));
        for (Path old : kept.subList(0, MOST_PICTURES / 10)) {
            Files.deleteIfExists(old);
        }
    }
}
