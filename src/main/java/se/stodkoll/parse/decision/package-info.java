/**
 * The record of what is decided, with its terms and where its money comes from. Enters: PartText, its tables, a
 * matter. Leaves: Decision, Frame list. Caller: parse.
 */
package se.stodkoll.parse.decision;
