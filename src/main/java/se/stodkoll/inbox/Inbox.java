package se.stodkoll.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The door of the package: the folder that people drop files in. A file is taken by renaming it into a hidden folder of
 * the inbox itself, so on the same file system and in one step; what a broken run had taken is found there again.
 */
public final class Inbox {
    private static final String WORK = ".work";
    /** What file systems allow. */
    private static final int LONGEST_NAME_BYTES = 255;

    private final Path folder;
    private final Duration settle;
    private final Duration patience;

    private Inbox(Path folder, Duration settle, Duration patience) {
        this.folder = folder;
        this.settle = settle;
        this.patience = patience;
    }

    /**
     * Makes the folder if it is missing.
     *
     * @param settle how long a file's size and time must have stood still
     * @param patience how long to wait for files being written, and for the end of one that lacks it
     * @throws InboxException where an output folder lies in the inbox, or the inbox in one
     */
    public static Inbox open(Path folder, Duration settle, Duration patience, List<Path> outputs) throws IOException {
        Files.createDirectories(folder);
        Path real = folder.toRealPath();
        if (Files.isSymbolicLink(real.resolve(WORK))) {
            throw new InboxException(real.resolve(WORK) + " är en länk; ta bort den, programmet gör mappen själv");
        }
        Files.createDirectories(real.resolve(WORK));
        for (Path output : outputs) {
            Path out = Files.exists(output)
                    ? output.toRealPath()
                    : output.toAbsolutePath().normalize();
            if (out.startsWith(real) || real.startsWith(out)) {
                throw new InboxException("inkorgen " + real + " och mappen " + out
                        + " ligger i varandra: då skulle det som skrivs läsas in igen; ange en annan mapp");
            }
        }
        return new Inbox(real, settle, patience);
    }

    /** Takes what has stood still, and what a broken run left behind. */
    public InboxTake take(String run) throws IOException {
        List<ClaimedFile> claimed = leftBehind();
        InboxScan scan = InboxScan.of(folder);
        InboxSnapshot settled = new UnchangedFiles(folder, settle, patience).wait(scan);
        List<String> waiting = new ArrayList<>();
        List<RefusedFile> refused = new ArrayList<>(scan.refused());
        settled.moving().forEach(file -> waiting.add(PathBelow.name(folder, file)));
        for (Path file : settled.still()) {
            try {
                claim(run, file).ifPresent(claimed::add);
            } catch (IOException e) {
                refused.add(inaccessible(file, FileFault.reason(e)));
            }
        }
        refused.stream().filter(RefusedFile::isFile).forEach(each -> waiting.add(each.name()));
        return new InboxTake(claimed, waiting, refused);
    }

    private RefusedFile inaccessible(Path file, String reason) {
        return new RefusedFile(PathBelow.name(folder, file), reason, true);
    }

    /** Files here that cannot be opened now; the next night tries them again. */
    public List<RefusedFile> inaccessible() throws IOException {
        List<RefusedFile> faults = new ArrayList<>();
        for (Path file : InboxScan.of(folder).files().keySet()) {
            FileFault.of(file).ifPresent(reason -> faults.add(inaccessible(file, reason)));
        }
        for (ClaimedFile each : leftBehind()) {
            FileFault.of(each.path()).ifPresent(reason -> faults.add(new RefusedFile(each.name(), reason, true)));
        }
        return faults;
    }

    /** Whether a look at the folder now shows a file that a run could take, at once or after waiting. */
    public boolean hasFiles() throws IOException {
        return InboxScan.of(folder).files().keySet().stream()
                        .anyMatch(file -> FileFault.of(file).isEmpty())
                || leftBehind().stream()
                        .anyMatch(each -> FileFault.of(each.path()).isEmpty());
    }

    /** Names of all files here, those that a broken run had taken among them. */
    public Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        InboxScan.of(folder).files().keySet().forEach(file -> names.add(PathBelow.name(folder, file)));
        leftBehind().forEach(claimed -> names.add(claimed.name()));
        return names;
    }

    /** Whether files of this name are left where they lie: hidden ones, and those that other programs are writing. */
    public static boolean passesOver(String fileName) {
        return InboxScan.isHiddenOrTemporary(fileName);
    }

    /** Where the file of a claim lies while a run has it. */
    public Path pathOf(String claim) {
        return PathBelow.of(folder.resolve(WORK), claim);
    }

    /** Removes the folders of runs that hold no file any more. */
    public void sweep() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(WORK))) {
            List<Path> folders = all.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path each : folders.subList(0, folders.size() - 1)) {
                deleteIfEmpty(each);
            }
        }
    }

    private static void deleteIfEmpty(Path directory) throws IOException {
        try (Stream<Path> content = Files.list(directory)) {
            if (content.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(directory);
    }

    private List<ClaimedFile> leftBehind() throws IOException {
        Path work = folder.resolve(WORK);
        try (Stream<Path> all = Files.walk(work)) {
            return new ArrayList<>(all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> claimedAt(work, file))
                    .sorted(Comparator.comparing(ClaimedFile::claim))
                    .toList());
        }
    }

    private static ClaimedFile claimedAt(Path work, Path file) {
        String claim = PathBelow.name(work, file);
        return new ClaimedFile(claim, claim.substring(claim.indexOf('/') + 1), file);
    }

    /**
     * The name is taken as text, so that a name whose bytes are no text in this encoding is found again under the claim
     * that the ledger keeps; two that read alike get a number.
     */
    private Optional<ClaimedFile> claim(String run, Path file) throws IOException {
        Path work = folder.resolve(WORK);
        Path target = claimPlace(work.resolve(run), PathBelow.name(folder, file));
        try {
            if (!file.getParent().toRealPath().startsWith(folder)) {
                return Optional.empty();
            }
            FileFault.refuse(file);
            Files.createDirectories(target.getParent());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(target, file, StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        }
        return Optional.of(claimedAt(work, target));
    }

    private static Path claimPlace(Path root, String name) {
        Path wished = PathBelow.of(root, name);
        int bytes = wished.getFileName().toString().getBytes(StandardCharsets.UTF_8).length;
        return bytes <= LONGEST_NAME_BYTES && !Files.exists(wished)
                ? wished
                : OriginalMover.freePlace(root, name, place -> false);
    }
}
