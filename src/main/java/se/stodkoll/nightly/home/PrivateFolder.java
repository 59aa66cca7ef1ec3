package se.stodkoll.nightly.home;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders that the program's user alone can enter, whatever its umask; where files have no such rights, ordinary ones. */
public final class PrivateFolder {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /** Makes it where it is missing, and its parents as they come. */
    public static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getParent() != null) {
            Files.createDirectories(folder.getParent());
        }
        try {
            Files.createDirectory(folder, attributes(folder));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static FileAttribute<?>[] attributes(Path folder) {
        return hasRights(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasRights(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Whether others can enter or read it; false where it is not there. */
    public static boolean isOpen(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && hasRights(folder)
                && !OWNER_ALONE.containsAll(Files.getPosixFilePermissions(folder));
    }

    /** Takes the others' rights away; whether there were any. */
    static boolean narrow(Path folder) throws IOException {
        boolean open = isOpen(folder);
        if (open) {
            Files.setPosixFilePermissions(folder, OWNER_ALONE);
        }
        return open;
    }
}
