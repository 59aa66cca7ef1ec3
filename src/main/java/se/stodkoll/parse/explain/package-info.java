/**
 * Why slots of records are empty, told from what was weighed for them: for a person who asks, after the reading and without effect
 * on it. Enters: a part's text with the records read from it. Leaves: EmptySlots. Caller: parse.
 */
package se.stodkoll.parse.explain;
