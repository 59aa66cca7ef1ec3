/**
 * What a record is told by. Enters: records of parts. Leaves: {@link se.stodkoll.reconcile.traits.Traits}, and how well two of
 * them fit ({@link se.stodkoll.reconcile.traits.PairScore}). Callers: reconcile.pairing, its rules and its incremental.
 */
package se.stodkoll.reconcile.traits;
