/** Forms that a person has taught, and what can be learnt from a paper. */
package se.stodkoll.model.form;
