package se.stodkoll.language.role;

import se.stodkoll.text.mention.Mention;

/**
 * A figure of a text, in some role.
 *
 * @param mention of it
 * @param probability that the text gives it this role, 0 to 1
 * @param <M> amount or share
 */
public record RoleFigure<M extends Mention>(M mention, double probability) {}
