/**
 * The Swedish vocabulary and the names that exist, how a word of a page falls into segments, and which words damaged letters can stand for.
 * Enters: word lists, letters. Leaves: words with their costs. Callers: repair, its judge.
 */
package se.stodkoll.repair.lexicon;
