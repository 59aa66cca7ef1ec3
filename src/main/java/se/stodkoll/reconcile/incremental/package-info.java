/**
 * What new or changed parts affect among all that is known, so that the other cases stand. Enters: marks of parts, what is known. Leaves:
 * ids of parts to reconcile again. Callers: reconcile, nightly, and the program for archives.
 */
package se.stodkoll.reconcile.incremental;
