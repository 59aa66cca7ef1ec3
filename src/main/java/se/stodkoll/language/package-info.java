/**
 * What a text says: sentences, the acts in them (grant, turn down, apply), who gives, who gets, for what and how much, each with
 * the probability that it is so. Enters: running text with its typed mentions. Leaves: statements. Caller: parse.
 */
package se.stodkoll.language;
