package se.stodkoll.reconcile;

/**
 * An application and a decision that may belong together.
 *
 * @param application its side
 * @param decision its side
 * @param score how well they fit
 */
record ScoredPair(Matter application, Matter decision, PairScore score) {}
