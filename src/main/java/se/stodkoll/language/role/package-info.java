/**
 * Who and what has which role in an act: giver, recipient, project, amount, share, day. Enters: sentences and their
 * acts. Leaves: StatedAct, TextReading. Callers: language; parse reads what leaves.
 */
package se.stodkoll.language.role;
