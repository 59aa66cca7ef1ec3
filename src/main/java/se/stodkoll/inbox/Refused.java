package se.stodkoll.inbox;

/**
 * Something in the inbox that is no file to read and is left where it lies.
 *
 * @param name its path below the inbox
 * @param reason in Swedish, with what to do
 */
public record Refused(String name, String reason) {}
