package se.stodkoll.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.DocumentReport.Status;
import se.stodkoll.report.json.ReportJson;
import se.stodkoll.store.record.ParsedContent;

/**
 * Tables {@code documents}, a row a file in the form of report.json, what failed and what is a duplicate among them; and
 * {@code pages}, the verdict on each page.
 */
final class Documents {
    private static final StructType PAGES = StructType.fromDDL(
            "sha256 STRING, page INT, source STRING, reasons ARRAY<STRING>, signals MAP<STRING, DOUBLE>, words INT");

    private final SparkSession spark;
    private final Shelf shelf;

    Documents(SparkSession spark, Shelf shelf) {
        this.spark = spark;
        this.shelf = shelf;
    }

    void write() {
        JavaRDD<String> documents = of(spark, shelf).map(document -> ReportJson.of(document).toString());
        shelf.replace(
                "documents",
                spark.read().schema(ContractForm.of("document")).json(spark.createDataset(documents.rdd(), Encoders.STRING())));
        JavaRDD<Row> pages =
                shelf.read("readings").select("document").javaRDD().flatMap(row -> pages(row.getString(0)).iterator());
        shelf.replace("pages", spark.createDataFrame(pages, PAGES));
    }

    /** Every file as a report tells of it; of one content the first by name stands for the others. */
    static JavaRDD<DocumentReport> of(SparkSession spark, Shelf shelf) {
        shelf.read("files").createOrReplaceTempView("files");
        shelf.read("readings").createOrReplaceTempView("readings");
        Dataset<Row> named = spark.sql("SELECT f.name, MIN(f.name) OVER (PARTITION BY f.sha256) AS first, r.parsed"
                + " FROM (SELECT DISTINCT name, sha256 FROM files) f JOIN readings r ON r.sha256 = f.sha256");
        return named.javaRDD().map(row -> report(row.getString(0), row.getString(1), ModelJson.read(row.getString(2), ParsedContent.class)));
    }

    private static DocumentReport report(String name, String first, ParsedContent parsed) {
        boolean duplicate = parsed.readable() && !name.equals(first);
        Status status = duplicate ? Status.DUPLICATE : parsed.readable() ? Status.EXTRACTED : Status.FAILED;
        return new DocumentReport(
                parsed.sha256(),
                name,
                parsed.mediaType(),
                parsed.pageCount(),
                status,
                duplicate ? Optional.of(first) : Optional.empty(),
                duplicate ? List.of() : parsed.problems(),
                duplicate ? List.of() : parsed.parts());
    }

    private static List<Row> pages(String json) {
        Document document = ModelJson.read(json, Document.class);
        List<Row> rows = new ArrayList<>();
        for (Page page : document.pages()) {
            int words = page.lines().stream().mapToInt(line -> line.words().size()).sum();
            rows.add(RowFactory.create(
                    document.sha256(),
                    page.number(),
                    page.verdict().source().name(),
                    scala.jdk.javaapi.CollectionConverters.asScala(page.verdict().reasons()).toSeq(),
                    scala.jdk.javaapi.CollectionConverters.asScala(page.verdict().signals()),
                    words));
        }
        return rows;
    }
}
