package se.stodkoll.queue;

/**
 * A file to be read.
 *
 * @param sha256 of its bytes; the job's key
 * @param file where they are: below home with {@code /}, or absolute where the inbox lies elsewhere
 * @param name its path below the inbox
 */
public record Job(String sha256, String file, String name) {}
