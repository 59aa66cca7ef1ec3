/**
 * The SQL, a class for each table or few that belong together. Enters and leaves: model values and records, inside a transaction that the
 * caller began. Caller: store.
 */
package se.stodkoll.store.table;
