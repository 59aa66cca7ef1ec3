package se.stodkoll.model.run;

import java.time.Instant;

/**
 * The night that the cases come from, where the next one finds all of them anew: the program or its settings have changed
 * since.
 *
 * @param finishedAt when it ended
 * @param version of the program that ran it, as "0.1.0"
 */
public record EarlierNight(Instant finishedAt, String version) {}
