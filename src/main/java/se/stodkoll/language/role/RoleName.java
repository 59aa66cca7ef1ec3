package se.stodkoll.language.role;

/**
 * A name in a text, in some role.
 *
 * @param start of its characters
 * @param end behind them
 * @param probability that the text gives it this role, 0 to 1
 */
public record RoleName(int start, int end, double probability) {}
