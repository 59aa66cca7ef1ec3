/**
 * The processes in which files are opened and pages read, which can be killed: their limits, what is said to them,
 * what they answer. Enters: IngestSettings, requests. Leaves: PageReading, WorkerFailure. Caller: ingest.
 */
package se.stodkoll.ingest.worker;
