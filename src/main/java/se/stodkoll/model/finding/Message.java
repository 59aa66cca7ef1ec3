package se.stodkoll.model.finding;

/**
 * What a finding says to a person.
 *
 * @param sv Swedish
 * @param en English
 */
public record Message(String sv, String en) {}
