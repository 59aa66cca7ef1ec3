package se.stodkoll.store.record;

import java.time.Instant;
import java.util.Optional;

/**
 * One try to read a file.
 *
 * @param number from 1
 * @param startedAt when
 * @param endedAt empty where the process died, or is at it
 * @param stage "ingest" or "parse"
 * @param code of the problem, where it failed
 * @param message of the problem, in Swedish
 */
public record Attempt(
        int number,
        Instant startedAt,
        Optional<Instant> endedAt,
        String stage,
        Optional<String> code,
        Optional<String> message) {}
