package se.stodkoll.nightly.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a process and those that it starts put what they need for a moment: pictures of pages, unpacked libraries. A folder of
 * its own, that other users cannot enter; what died processes left goes when the next one starts.
 */
public final class TemporaryFolder {
    private static final String PROPERTY = "java.io.tmpdir";
    /** Where Java puts it unless told otherwise: shared with all users of the machine. */
    private static final String SHARED = "/tmp";

    /** Of a machine that shares the home folder, and may never start again. */
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{1,9})");

    private TemporaryFolder() {}

    /** As {@code -Djava.io.tmpdir} says, else below home. */
    static Path base(Home home) {
        Path given = own();
        if (given.equals(Path.of(SHARED))) {
            return home.temporary();
        }
        return NAME.matcher(String.valueOf(given.getFileName())).matches() ? given.getParent() : given;
    }

    /**
     * Has everything that this process makes for a moment go to a folder of its own.
     *
     * @throws NightException where the folder cannot be used; the message names it
     */
    public static void use(Home home) {
        Path base = base(home);
        Path own = base.resolve(host() + "-" + ProcessHandle.current().pid());
        if (own.equals(own())) {
            return;
        }
        try {
            if (base.equals(home.temporary())) {
                PrivateFolder.make(base);
            }
            sweep(base);
            PrivateFolder.make(own);
            System.setProperty(PROPERTY, own.toString());
            refuseWhereNothingRuns(own);
        } catch (IOException e) {
            throw new NightException(
                    NightException.Cause.ENVIRONMENT,
                    "mappen " + base + " för tillfälliga filer kan inte användas (" + e.getMessage()
                            + "); ge programmets användare skrivrätt, eller ange en annan med STODKOLL_JAVA_OPTS=-Djava.io.tmpdir=MAPP",
                    e);
        }
    }

    /** Removes this process's, where it has one of its own: the last that it does. */
    public static void end() {
        if (NAME.matcher(String.valueOf(own().getFileName())).matches()) {
            leave(own());
        }
    }

    private static Path own() {
        return Path.of(System.getProperty(PROPERTY, SHARED));
    }

    /** Libraries are unpacked there and loaded, which a file system mounted noexec forbids. */
    private static void refuseWhereNothingRuns(Path own) throws IOException {
        if (!own.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Path probe = Files.createTempFile(
                own,
                "probe",
                ".sh",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            Files.writeString(probe, "#!/bin/sh\n");
            new ProcessBuilder(probe.toString()).start().destroy();
        } catch (IOException e) {
            throw new IOException("program får inte köras där, noexec", e);
        } finally {
            Files.delete(probe);
        }
    }

    private static String host() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname"))
                    .strip()
                    .replaceAll("[^A-Za-z0-9.-]", "_");
        } catch (IOException e) {
            return "host";
        }
    }

    /** Removes what processes left that are no more; and this one's, whose number another had. */
    private static void sweep(Path base) throws IOException {
        for (Path each : folders(base)) {
            Matcher name = NAME.matcher(each.getFileName().toString());
            if (name.matches() && isLeft(each, name.group(1), Long.parseLong(name.group(2)))) {
                leave(each);
            }
        }
    }

    private static boolean isLeft(Path folder, String host, long process) throws IOException {
        if (!host.equals(host())) {
            return Files.getLastModifiedTime(folder)
                    .toInstant()
                    .isBefore(Instant.now().minus(FORGOTTEN));
        }
        Optional<ProcessHandle> owner = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
        return owner.isEmpty() || process == ProcessHandle.current().pid();
    }

    private static List<Path> folders(Path base) throws IOException {
        try (Stream<Path> all = Files.list(base)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    /** Removes what other processes have there, living or not: it can be of documents that are erased. */
    public static void empty(Home home) throws IOException {
        Path base = base(home);
        if (Files.isDirectory(base)) {
            folders(base).stream()
                    .filter(each -> !each.equals(own())
                            && NAME.matcher(each.getFileName().toString()).matches())
                    .forEach(TemporaryFolder::leave);
        }
    }

    private static void leave(Path folder) {
        try {
            FolderTree.delete(folder);
        } catch (IOException | RuntimeException e) {
            return; // another process removes it as well, or writes in it still
        }
    }
}
