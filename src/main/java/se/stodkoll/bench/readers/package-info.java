/**
 * The readers compared: this program, and others that the machine has. Enters: pages, a folder to work in. Leaves: their text. Callers: bench;
 * of what went wrong, cli.
 */
package se.stodkoll.bench.readers;
