/**
 * Lines as running text that knows its places, and what is written in it. Enters: lines with their pages. Leaves:
 * text, mentions, fields. Callers: facts, language, lists, parse.
 */
package se.stodkoll.text;
