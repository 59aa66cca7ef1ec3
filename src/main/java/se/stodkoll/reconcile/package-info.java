/**
 * Parts into cases, cases into findings. Pure: no clock, no files. Enters: documents with their parts, and what earlier
 * nights and persons settled. Leaves: cases. Caller: nightly.
 *
 * <pre>
 * Grouping     parts to records, records of one side to matters (Matters), matters to pairs (Pairing, PairScore)
 * CaseRule     one rule of the contract each, over a CaseView; gives findings with the readings that would mend them
 * Misreading   weighs each finding against those readings
 * BeyondRule   one rule each that looks beyond one case
 * Touch        what new or changed parts touch, by their marks (Marks) among all that is known (KnownRecords); the
 *              other cases stand
 * </pre>
 */
package se.stodkoll.reconcile;
