/**
 * What a text may name (amounts, shares, days, spans, numbers), and what the grammars of all kinds share. Enters:
 * text. Leaves: Mention. Callers: the grammars, and all that read mentions.
 */
package se.stodkoll.text.mention;
