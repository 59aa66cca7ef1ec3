/**
 * Pictures of pages and of places on them, drawn from the originals and kept. Enters: places. Leaves: PNG pictures. Callers:
 * nightly, its morning, cli.
 */
package se.stodkoll.nightly.evidence;
