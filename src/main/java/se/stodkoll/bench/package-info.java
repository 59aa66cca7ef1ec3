/**
 * Measures reading beside other tools, on demand. Enters: a folder of PDFs. Leaves: {@link se.stodkoll.bench.Measurement}s. Caller: cli.
 */
package se.stodkoll.bench;
