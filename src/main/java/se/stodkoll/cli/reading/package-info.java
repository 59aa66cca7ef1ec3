/**
 * Commands about single files and about reading itself: extract, export, bench. Enters: options. Leaves: an exit code. Caller: cli.
 */
package se.stodkoll.cli.reading;
