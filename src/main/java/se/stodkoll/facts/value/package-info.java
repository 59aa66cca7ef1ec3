/**
 * What may be the value of a label: behind it, beside it, below it. Enters: labels and pieces. Leaves: values with
 * weights and their Placement. Caller: facts.
 */
package se.stodkoll.facts.value;
