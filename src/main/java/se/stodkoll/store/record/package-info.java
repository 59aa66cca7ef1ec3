/**
 * What the ledger tells that is no value of the model: files, attempts, the last night. Enters: rows. Leaves: records. Callers: store, its
 * tables, nightly.
 */
package se.stodkoll.store.record;
