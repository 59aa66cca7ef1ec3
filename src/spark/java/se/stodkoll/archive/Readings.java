package se.stodkoll.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.nightly.extract.Extraction;

/**
 * Table {@code readings}: what every content came to, text and records, by the build that read it. A task a file, or a
 * page range of a large one, the largest first; saved wave by wave, so that a run that dies loses one wave at most.
 */
final class Readings {
    static final StructType FORM =
            StructType.fromDDL("sha256 STRING, extractor STRING, document STRING, parsed STRING");

    private static final int WAVE_PER_CORE = 50;

    private final SparkSession spark;
    private final Shelf shelf;
    private final Rules rules;
    private final int rangePages;

    Readings(SparkSession spark, Shelf shelf, Rules rules, int rangePages) {
        this.spark = spark;
        this.shelf = shelf;
        this.rules = rules;
        this.rangePages = rangePages;
    }

    /** @param wave tasks between two saves; 0 for the usual */
    void update(int wave) throws IOException {
        List<Piece> pieces = missing();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int size = wave > 0 ? wave : WAVE_PER_CORE * context.defaultParallelism();
        for (List<Piece> each : waves(pieces, size)) {
            shelf.append("readings", read(context, each));
        }
    }

    private List<Piece> missing() throws IOException {
        Dataset<Row> done = shelf.read("readings", FORM).select("sha256");
        Dataset<Row> contents = shelf.read("files")
                .groupBy("sha256")
                .agg(min(struct("name", "path", "length", "pages")).as("file"))
                .join(done, "sha256", "left_anti")
                .select(col("sha256"), col("file.*"));
        int maxPages = rules.bench().settings().ingest().maxPages();
        return contents.collectAsList().stream()
                .flatMap(file -> Piece.of(file, rangePages, maxPages).stream())
                .sorted(Comparator.comparingLong((Piece p) -> -p.bytes()).thenComparing(Piece::sha256))
                .toList();
    }

    /** A file's pieces stay in one wave. */
    private static List<List<Piece>> waves(List<Piece> pieces, int size) {
        List<List<Piece>> waves = new ArrayList<>();
        List<Piece> wave = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean begins = wave.isEmpty() || !wave.get(wave.size() - 1).sha256().equals(piece.sha256());
            if (begins && wave.size() >= size) {
                waves.add(wave);
                wave = new ArrayList<>();
            }
            wave.add(piece);
        }
        if (!wave.isEmpty()) {
            waves.add(wave);
        }
        return waves;
    }

    private Dataset<Row> read(JavaSparkContext context, List<Piece> pieces) {
        Rules settings = rules;
        String build = rules.bench().stages().version();
        JavaRDD<Row> rows = context.parallelize(pieces, pieces.size())
                .mapToPair(piece -> new Tuple2<>(piece.sha256(), new Tuple2<>(piece.first(), read(piece, settings))))
                .groupByKey(2 * context.defaultParallelism())
                .map(parts -> assembled(parts._2(), settings, build));
        return spark.createDataFrame(rows, FORM);
    }

    private static String read(Piece piece, Rules settings) throws IOException {
        try (LocalFile local = LocalFile.of(piece.path())) {
            PageRange range = new PageRange(piece.first(), piece.last());
            return ModelJson.write(Extraction.guarded(
                    piece.sha256(),
                    piece.name(),
                    () -> settings.bench().ingest().readPages(local.path(), piece.sha256(), piece.name(), range, page -> {})));
        }
    }

    private static Row assembled(Iterable<Tuple2<Integer, String>> parts, Rules settings, String build) {
        List<Tuple2<Integer, String>> inOrder = new ArrayList<>();
        parts.forEach(inOrder::add);
        inOrder.sort(Comparator.comparing(Tuple2::_1));
        List<Document> read =
                inOrder.stream().map(p -> ModelJson.read(p._2(), Document.class)).toList();
        Bench bench = settings.bench();
        Extraction made = Extraction.of(bench.ingest().assemble(read), bench.stages(), List.of());
        return RowFactory.create(
                made.document().sha256(), build, ModelJson.write(made.document()), ModelJson.write(made.parsed()));
    }
}
