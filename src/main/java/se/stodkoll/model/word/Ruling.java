package se.stodkoll.model.word;

/**
 * A drawn line of a table.
 *
 * @param box its extent; thin in one direction
 * @param horizontal whether it runs left to right, else top to bottom
 */
public record Ruling(Box box, boolean horizontal) {}
