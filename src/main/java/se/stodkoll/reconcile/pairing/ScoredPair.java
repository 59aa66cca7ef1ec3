package se.stodkoll.reconcile.pairing;

import se.stodkoll.reconcile.traits.PairScore;

/**
 * An application and a decision that may belong together.
 *
 * @param application its side
 * @param decision its side
 * @param score how well they fit
 */
public record ScoredPair(CaseSide application, CaseSide decision, PairScore score) {}
