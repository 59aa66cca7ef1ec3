/** A written report.json as grants or records that can be published or joined with others'. Caller: nightly. */
package se.stodkoll.report.grants;
