package se.stodkoll.archive;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of a run, folders of Parquet below its output: {@code files} and {@code readings} grow from run to run;
 * {@code documents}, {@code pages} and {@code cases} are made anew of them.
 */
record Shelf(SparkSession spark, String output) {
    /** A table, or an empty one of that form where there is none. */
    Dataset<Row> read(String table, StructType form) throws IOException {
        Path folder = new Path(output, table);
        boolean written = folder.getFileSystem(spark.sparkContext().hadoopConfiguration())
                .exists(new Path(folder, "_SUCCESS"));
        return written ? spark.read().schema(form).parquet(folder.toString()) : spark.createDataFrame(java.util.List.of(), form);
    }

    Dataset<Row> read(String table) {
        return spark.read().parquet(new Path(output, table).toString());
    }

    void append(String table, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Append).parquet(new Path(output, table).toString());
    }

    void replace(String table, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(new Path(output, table).toString());
    }
}
