package se.stodkoll.archive;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.inbox.Inbox;
import se.stodkoll.model.document.PageRange;

/**
 * Table {@code files}: every file of the archive with the SHA-256 of its bytes; pages are counted of large ones only, for
 * these are read in parts. A file that has neither its size nor its time changed is not opened again.
 */
final class Inventory {
    static final StructType FORM = StructType.fromDDL(
            "name STRING, path STRING, length LONG, modified LONG, sha256 STRING, pages INT");

    private final SparkSession spark;
    private final Shelf shelf;
    private final Rules rules;
    private final long large;

    /** @param large from so many bytes on pages are counted */
    Inventory(SparkSession spark, Shelf shelf, Rules rules, long large) {
        this.spark = spark;
        this.shelf = shelf;
        this.rules = rules;
        this.large = large;
    }

    /** A file as it lies in the archive. */
    private record Lying(String name, String path, long length, long modified) implements Serializable {
        Row row(String sha256, int pages) {
            return RowFactory.create(name, path, length, modified, sha256, pages);
        }
    }

    void update(String input) throws IOException {
        List<Row> known = shelf.read("files", FORM).select("path", "length", "modified").collectAsList();
        var seen = new java.util.HashSet<>(known);
        List<Lying> fresh = lying(input).stream()
                .filter(f -> !seen.contains(RowFactory.create(f.path, f.length, f.modified)))
                .toList();
        if (!fresh.isEmpty()) {
            shelf.append("files", rows(fresh));
        }
    }

    private Dataset<Row> rows(List<Lying> fresh) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Rules settings = rules;
        long counted = large;
        int slices = Math.min(fresh.size(), 8 * context.defaultParallelism());
        JavaRDD<Row> rows = context.parallelize(fresh, slices).map(file -> looked(file, settings, counted));
        return spark.createDataFrame(rows, FORM).coalesce(context.defaultParallelism());
    }

    private static Row looked(Lying file, Rules settings, long large) throws IOException {
        try (LocalFile local = LocalFile.of(file.path)) {
            String sha256 = Fingerprint.sha256(local.path());
            if (file.length < large) {
                return file.row(sha256, 0);
            }
            PageRange none = new PageRange(Integer.MAX_VALUE, Integer.MAX_VALUE);
            return file.row(
                    sha256,
                    settings.bench().ingest().readPages(local.path(), sha256, file.name, none, page -> {}).pageCount());
        }
    }

    /** Hidden and temporary files, and hidden folders, are left, as in an inbox. */
    private List<Lying> lying(String input) throws IOException {
        Path root = new Path(input);
        var files = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
        String base = files.resolvePath(root).toUri().getPath();
        List<Lying> found = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            String path = file.getPath().toUri().getPath();
            String name = path.substring(base.length()).replaceFirst("^/", "");
            if (!("/" + name).contains("/.") && !Inbox.passesOver(file.getPath().getName())) {
                found.add(new Lying(name, file.getPath().toString(), file.getLen(), file.getModificationTime()));
            }
        }
        return found;
    }
}
