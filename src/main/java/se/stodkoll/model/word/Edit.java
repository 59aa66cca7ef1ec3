package se.stodkoll.model.word;

/**
 * One repair of a word: the rule that made it and what it changed.
 *
 * @param rule stable name of the repair rule
 * @param from the text before
 * @param to the text after
 */
public record Edit(String rule, String from, String to) {}
