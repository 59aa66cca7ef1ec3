/** A whole archive on Apache Spark. Enters: a folder of files. Leaves: Parquet in the form of report.json, or a ledger of it. Caller: spark-submit. */
package se.stodkoll.archive;
