/**
 * A case as a page and as a note for the diary. Enters: a case, its papers and what was decided. Leaves: views. Caller: page.
 */
package se.stodkoll.web.matter;
