/**
 * A Document into its parts, each with the record its kind calls for. Enters: Document. Leaves: Part list. Caller:
 * nightly. The rooms do the work, and only this package calls them from outside.
 */
package se.stodkoll.parse;
