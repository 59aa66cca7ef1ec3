/**
 * The labels of a page, taught ones before the program's own, and which words are a value of which kind. Enters: lines
 * with their pages. Leaves: pieces of lines, labels among them, Slot. Callers: facts and its value room; parse and
 * forms read Slot and FormFit.
 */
package se.stodkoll.facts.label;
