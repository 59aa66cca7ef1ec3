/** Tables of amounts and their checks, and the budget that they make. */
package se.stodkoll.model.budget;
