package se.stodkoll.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * A file of the archive on this machine's disk: itself where it lies there, else a copy that goes when it is closed.
 *
 * @param path where it can be opened
 * @param copied whether it is a copy
 */
record LocalFile(Path path, boolean copied) implements AutoCloseable {
    static LocalFile of(String place) throws IOException {
        URI uri = new org.apache.hadoop.fs.Path(place).toUri();
        if ("file".equals(uri.getScheme())) {
            return new LocalFile(Path.of(uri.getPath()), false);
        }
        org.apache.hadoop.fs.Path remote = new org.apache.hadoop.fs.Path(place);
        Path copy = Files.createTempFile("stodkoll-", ".file");
        FileSystem files = remote.getFileSystem(SparkHadoopUtil.get().conf());
        try (var in = files.open(remote)) {
            Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return new LocalFile(copy, true);
    }

    @Override
    public void close() throws IOException {
        if (copied) {
            Files.deleteIfExists(path);
        }
    }
}
