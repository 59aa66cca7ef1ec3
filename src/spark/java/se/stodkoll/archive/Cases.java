package se.stodkoll.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.finding.PartMark.RecordMark;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.reconcile.incremental.Blocking;
import se.stodkoll.reconcile.Reconciler;
import se.stodkoll.report.json.ReportJson;

/**
 * Table {@code cases}, in the form of report.json. Records that share a key and may belong together are joined; parts
 * that hang together by such pairs are reconciled together, by the night's own code.
 */
final class Cases {
    private static final StructType MARKS =
            StructType.fromDDL("key LONG, beyond BOOLEAN, part STRING, decision BOOLEAN, traits STRING");
    /** A part, where it stands in its file, and the file's report with that part alone. */
    private static final StructType PARTS = StructType.fromDDL("part STRING, place INT, document STRING");

    private static final String PAIRS = "SELECT DISTINCT a.part AS one, b.part AS other FROM marks a"
            + " JOIN (SELECT key FROM marks GROUP BY key HAVING COUNT(DISTINCT part) <= " + Blocking.COMMON + ") telling"
            + " ON a.key = telling.key JOIN marks b ON a.key = b.key AND a.part < b.part"
            + " WHERE a.beyond OR b.beyond OR may_belong(a.decision, a.traits, b.decision, b.traits)";

    private final SparkSession spark;
    private final Shelf shelf;
    private final Rules rules;

    Cases(SparkSession spark, Shelf shelf, Rules rules) {
        this.spark = spark;
        this.shelf = shelf;
        this.rules = rules;
    }

    void write() {
        JavaRDD<DocumentReport> documents =
                Documents.of(spark, shelf).filter(d -> d.status() == DocumentReport.Status.EXTRACTED);
        Dataset<Row> parts = spark.createDataFrame(
                documents.flatMap(d -> parts(d).iterator()), PARTS);
        Dataset<Row> marks = spark.createDataFrame(
                documents.flatMap(d -> marks(d).iterator()), MARKS);
        marks.createOrReplaceTempView("marks");
        Rules shared = rules;
        spark.udf().register(
                "may_belong",
                (UDF4<Boolean, String, Boolean, String, Boolean>) (d1, t1, d2, t2) -> new Blocking(shared.ruleSettings())
                        .mayBelong(new RecordMark(d1, t1, List.of(), List.of()), new RecordMark(d2, t2, List.of(), List.of())),
                DataTypes.BooleanType);
        Dataset<Row> groups = new Groups(spark).of(marks.select("part").distinct(), spark.sql(PAIRS));
        JavaRDD<String> cases = groups.join(parts, "part")
                .javaRDD()
                .groupBy(row -> row.<String>getAs("least"))
                .flatMap(group -> cases(group._2(), shared));
        shelf.replace(
                "cases", spark.read().schema(ContractForm.of("case")).json(spark.createDataset(cases.rdd(), Encoders.STRING())));
    }

    private static List<Row> marks(DocumentReport document) {
        List<Row> rows = new ArrayList<>();
        for (PartMark mark : Blocking.marks(document)) {
            for (RecordMark record : mark.records()) {
                record.keys().forEach(k -> rows.add(row(k, false, mark, record)));
                record.beyond().forEach(k -> rows.add(row(k, true, mark, record)));
            }
        }
        return rows;
    }

    private static Row row(long key, boolean beyond, PartMark mark, RecordMark record) {
        return RowFactory.create(key, beyond, mark.part(), record.onDecisionSide(), record.traits());
    }

    private static List<Row> parts(DocumentReport document) {
        List<Row> rows = new ArrayList<>();
        for (Part part : document.parts()) {
            rows.add(RowFactory.create(part.id(), rows.size(), ModelJson.write(document.withParts(List.of(part)))));
        }
        return rows;
    }

    private static Iterator<String> cases(Iterable<Row> group, Rules rules) {
        List<Row> rows = new ArrayList<>();
        group.forEach(rows::add);
        rows.sort(Comparator.comparing(row -> row.<Integer>getAs("place")));
        Map<String, DocumentReport> documents = new LinkedHashMap<>();
        for (Row row : rows) {
            DocumentReport one = ModelJson.read(row.<String>getAs("document"), DocumentReport.class);
            documents.merge(one.sha256(), one, (a, b) -> a.withParts(
                    Stream.concat(a.parts().stream(), b.parts().stream()).toList()));
        }
        List<DocumentReport> inOrder = documents.values().stream()
                .sorted(Comparator.comparing(DocumentReport::file))
                .toList();
        return new Reconciler(rules.ruleSettings())
                .reconcile(inOrder).stream().map(c -> ReportJson.of(c).toString()).iterator();
    }
}
