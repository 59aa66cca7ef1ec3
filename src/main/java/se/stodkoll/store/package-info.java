/**
 * The ledger: which files came in, how reading each went, what was read, what each night found. SQLite in the home folder,
 * or PostgreSQL by its JDBC URL; the same SQL. Enters and leaves: model values and records. Callers: nightly, queue.
 */
package se.stodkoll.store;
