package se.stodkoll.model.form;

import se.stodkoll.model.word.Box;

/**
 * A value that a person has shown the place of.
 *
 * @param slot what it is of, a key of {@code /vocabulary/labels.yaml}
 * @param page from 1
 * @param box around it, PDF points
 */
public record ShownValue(String slot, int page, Box box) {}
