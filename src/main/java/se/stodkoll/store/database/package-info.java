/**
 * The database under the ledger: where it is, its schema, connections, transactions, locks. Enters:
 * {@link se.stodkoll.store.database.LedgerSettings}. Leaves: transactions, or an exception that says in Swedish what to do. Callers: store, its
 * tables; of settings and exceptions, nightly and cli.
 */
package se.stodkoll.store.database;
