/**
 * Amounts and shares, in figures and in words. Enters: text. Leaves: Mention.Amount, Mention.Share, Money. Callers:
 * text, facts, lists, parse.
 */
package se.stodkoll.text.amount;
