package se.stodkoll.facts.label;

import se.stodkoll.model.form.TaughtForm;

/**
 * A form that a paper is of.
 *
 * @param form of it
 * @param likeness share of the form's labels that the paper has, a slot of several counted once; more than 0, at most 1
 */
public record FormFit(TaughtForm form, double likeness) {}
