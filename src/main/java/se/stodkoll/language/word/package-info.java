/**
 * Words, marks and mentions of a text, and the words that acts are told by. Enters: text with its mentions. Leaves:
 * TextToken list, phrases found in it. Callers: the other rooms.
 */
package se.stodkoll.language.word;
