/**
 * Records to sides of a case, sides to pairs, pairs to groups. Enters: documents with their parts, what was settled before. Leaves:
 * {@link se.stodkoll.reconcile.pairing.CaseGroup}s, each a case before the rules. Callers: reconcile, its finding and incremental.
 */
package se.stodkoll.reconcile.pairing;
