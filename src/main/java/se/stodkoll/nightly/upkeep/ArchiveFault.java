package se.stodkoll.nightly.upkeep;

/**
 * Something wrong.
 *
 * @param what in Swedish, with what to do
 * @param place path below home, or what it is about
 */
public record ArchiveFault(String what, String place) {}
