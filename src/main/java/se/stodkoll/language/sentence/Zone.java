package se.stodkoll.language.sentence;

/**
 * The tokens of a sentence that belong to one act.
 *
 * @param from where what stands before its words begins
 * @param act of it
 * @param to behind what stands behind its words
 */
public record Zone(int from, Act act, int to) {}
