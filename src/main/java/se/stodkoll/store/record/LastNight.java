package se.stodkoll.store.record;

import java.time.Instant;
import java.util.Optional;

/**
 * The last night that ended.
 *
 * @param run its id
 * @param finishedAt when it ended
 * @param version of the program that ran it
 * @param basis what its cases were found by; empty where it was not kept
 * @param reviewed number of the last review event that they rest on
 */
public record LastNight(String run, Instant finishedAt, String version, Optional<String> basis, long reviewed) {}
