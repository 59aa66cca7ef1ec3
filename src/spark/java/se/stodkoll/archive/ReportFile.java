package se.stodkoll.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** A report.json of the tables as they stand, without the parts that only a night has; for runs that one file can hold. */
final class ReportFile {
    private ReportFile() {}

    static void write(Shelf shelf, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"schemaVersion\":1,\"documents\":[");
            list(shelf.read("documents").orderBy("file"), out);
            out.write("],\"cases\":[");
            list(shelf.read("cases").orderBy("id"), out);
            out.write("]}\n");
        }
    }

    private static void list(Dataset<Row> rows, BufferedWriter out) throws IOException {
        Iterator<String> each = rows.select(to_json(struct(col("*")), Map.of("ignoreNullFields", "false")))
                .as(Encoders.STRING())
                .toLocalIterator();
        while (each.hasNext()) {
            out.write(each.next());
            out.write(each.hasNext() ? ",\n" : "\n");
        }
    }
}
