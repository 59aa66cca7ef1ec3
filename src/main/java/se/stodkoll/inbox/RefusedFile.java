package se.stodkoll.inbox;

/**
 * Something in the inbox that is left where it lies: no file to read, or one that cannot be got at now.
 *
 * @param name its path below the inbox
 * @param reason in Swedish, with what to do
 * @param isFile whether it is a file that waits for another night
 */
public record RefusedFile(String name, String reason, boolean isFile) {}
