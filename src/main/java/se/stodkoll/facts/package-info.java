/**
 * Labels and their values, wherever on a page they stand: by geometry, by the kind of value, by the words of
 * {@code /vocabulary/labels.yaml}. Sentences and tables of figures are others' matter. Enters: lines with their pages. Leaves:
 * {@link se.stodkoll.facts.Fact}s with scores. Caller: parse.
 *
 * <pre>
 * lines → PieceCutter  pieces: what stands together on a line
 *       → LabelFinder  (LabelBook) pieces that are or begin with a label
 *       → Values       (ValueLines, ValueTypes, NameFit) what stands behind, beside and below each, and is of its kind
 *       → Facts        the best value of each label, each word used once
 * </pre>
 */
package se.stodkoll.facts;
