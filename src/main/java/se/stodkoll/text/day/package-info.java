/** Days and spans of days. Enters: text. Leaves: Mention.Day, Mention.Span. Callers: text, facts, lists, parse. */
package se.stodkoll.text.day;
