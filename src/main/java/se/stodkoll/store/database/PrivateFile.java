package se.stodkoll.store.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that its owner alone can read, whatever the umask; SQLite gives its companions the same rights. */
public final class PrivateFile {
    private PrivateFile() {}

    /** Makes it empty, which is an empty database; does nothing where it is there. */
    public static void make(Path file) throws IOException {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (FileAlreadyExistsException e) {
            return;
        }
    }
}
