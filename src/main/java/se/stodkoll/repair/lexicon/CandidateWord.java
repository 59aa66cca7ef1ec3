package se.stodkoll.repair.lexicon;

/**
 * A word that damaged letters can stand for.
 *
 * @param word lower case
 * @param cost of the word and of the damage together; the less, the likelier
 * @param damage the damage's own part of the cost, 0 where nothing changed
 */
public record CandidateWord(String word, double cost, double damage) {}
