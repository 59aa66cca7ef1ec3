/**
 * Tells whether two documents are one paper read twice: scanned again, or saved again in other bytes. Decision note 0009.
 * Enters: documents and their parts. Leaves: keys to find what may be the same by, and a verdict. Caller: nightly.
 */
package se.stodkoll.twin;
