/**
 * Parts into cases, cases into findings. Pure: no clock, no files. Enters: documents with their parts, and what earlier
 * nights and persons settled. Leaves: cases. Callers: nightly, review.
 *
 * <pre>
 * texts         text and figures made comparable, and said in two languages
 * settings      what the rules hold to
 * traits        what a record is told by, and how well two fit
 * pairing       records to sides of a case, sides to pairs, pairs to groups: a case before the rules
 * budget        a budget table by row and column, its totals and sums
 * finding       what a rule sees (CaseView) and what it gives (RuleFinding)
 * rules         one rule of the contract each: one side of a case against the other
 * rules.tables  the same, for budget tables
 * rules.cases   the same, for what concerns several cases
 * doubt         weighs each finding against the readings that would correct it; tells what was not read
 * incremental   what new or changed parts affect among all that is known; the other cases stand
 * </pre>
 */
package se.stodkoll.reconcile;
