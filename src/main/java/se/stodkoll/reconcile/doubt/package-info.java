/**
 * Whether a finding may be a misreading, what was not read, and which findings have one cause. Enters: findings with the readings that
 * would take them away. Leaves: findings as they are told. Caller: reconcile.
 */
package se.stodkoll.reconcile.doubt;
