package se.stodkoll.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Connected groups: every part takes the least name among its neighbours' until none has a lesser one to give. */
final class Groups {
    private final SparkSession spark;

    Groups(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Each part with the least part of its group.
     *
     * @param parts column {@code part}
     * @param pairs columns {@code one} and {@code other}, each pair once
     * @return columns {@code part} and {@code least}
     */
    Dataset<Row> of(Dataset<Row> parts, Dataset<Row> pairs) {
        Dataset<Row> ways = pairs.union(pairs.select(col("other").as("one"), col("one").as("other")))
                .localCheckpoint();
        Dataset<Row> now = parts.select(col("part"), col("part").as("least")).localCheckpoint();
        long changed = 1;
        while (changed > 0) {
            Dataset<Row> told = ways.join(now, ways.col("other").equalTo(now.col("part")))
                    .groupBy(ways.col("one").as("hears"))
                    .agg(min(now.col("least")).as("heard"));
            Dataset<Row> next = now.join(told, now.col("part").equalTo(told.col("hears")), "left")
                    .select(
                            now.col("part"),
                            least(now.col("least"), told.col("heard")).as("least"),
                            told.col("heard").lt(now.col("least")).as("changed"))
                    .localCheckpoint();
            changed = next.where("changed").count();
            now = next.select("part", "least");
        }
        return now;
    }
}
