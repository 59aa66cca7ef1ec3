/**
 * Made tables as Swedish funders and applicants print them, each with its truth, and the score of what the program reads of
 * them. Every choice is drawn at random from a seed. Half of the combinations of look, heads and kind may be looked at while
 * the program is improved; the other half is only scored.
 */
package se.stodkoll.field;
