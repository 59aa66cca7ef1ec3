package se.stodkoll.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Reads a whole archive on a cluster: files to records, records to cases, everything as Parquet. Started again with the
 * same output it reads what is missing only.
 */
@Command(name = "archive-run", mixinStandardHelpOptions = true)
public final class ArchiveRun implements Callable<Integer> {
    @Option(names = "--input", required = true, description = "folder of files: a path, s3a:// or hdfs://")
    private String input;

    @Option(names = "--output", required = true, description = "folder of Parquet tables, new or of an earlier run")
    private String output;

    @Option(names = "--settings", description = "stodkoll.yaml with limits and rules; places in it are the executors'")
    private Path settings;

    @Option(names = "--range-pages", defaultValue = "50", description = "pages of a large file read by one task")
    private int rangePages;

    @Option(names = "--large-megabytes", defaultValue = "5", description = "from this size on a file is read by page ranges")
    private double largeMegabytes;

    @Option(names = "--wave", defaultValue = "0", description = "tasks between two saves; 0: fifty a core")
    private int wave;

    @Option(names = "--report", description = "file for a report.json of everything, where that is small enough")
    private Path report;

    /** Started by spark-submit. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        int exit = new CommandLine(new ArchiveRun()).execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .appName("Stödkoll archive")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .getOrCreate()) {
            Shelf shelf = new Shelf(spark, output);
            Rules rules = new Rules(settings == null ? "" : Files.readString(settings), cores(spark));
            new Inventory(spark, shelf, rules, (long) (largeMegabytes * 1_000_000)).update(input);
            new Readings(spark, shelf, rules, rangePages).update(wave);
            new Documents(spark, shelf).write();
            new Cases(spark, shelf, rules).write();
            if (report != null) {
                ReportFile.write(shelf, report);
            }
            return 0;
        }
    }

    /** Tasks that an executor does at the same time. */
    private static int cores(SparkSession spark) {
        String master = spark.sparkContext().master();
        return master.startsWith("local")
                ? spark.sparkContext().defaultParallelism()
                : spark.sparkContext().getConf().getInt("spark.executor.cores", 1);
    }
}
