/**
 * What a text says: the acts it tells (grant, turn down, apply), who gives, who gets, for what and how much, each with
 * the probability that it is so. Enters: running text with its typed mentions. Leaves: TextReading. Caller: parse.
 */
package se.stodkoll.language;
