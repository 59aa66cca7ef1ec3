/** Lines as running text that knows its places, what is written in it (typed mentions), and the vocabulary. Enters: lines with their pages. Leaves: text, mentions, fields. Caller: parse. */
package se.stodkoll.text;
