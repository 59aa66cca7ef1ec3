package se.stodkoll.inbox;

import java.nio.file.Path;

/**
 * A file that a run has taken; nobody else moves it.
 *
 * @param claim the run that took it, "/", its name; unique for ever, the file's key in the ledger
 * @param name its path below the inbox, with {@code /}
 * @param path where it lies now
 */
public record ClaimedFile(String claim, String name, Path path) {}
