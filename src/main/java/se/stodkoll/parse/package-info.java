/** A Document into its parts, each with the record its kind calls for. Enters: Document. Leaves: Part list. Caller: nightly. */
package se.stodkoll.parse;
