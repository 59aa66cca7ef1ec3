/**
 * Running text into sentences, each under its section and matter, and the acts that each tells. Enters: Flow. Leaves:
 * Sentence, Act. Callers: language and its role room.
 */
package se.stodkoll.language.sentence;
