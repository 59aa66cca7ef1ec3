/**
 * Commands that run nights, and tell how they went: run, watch, work, status, retry, part, demo. Enters: options. Leaves: an exit code.
 * Caller: cli.
 */
package se.stodkoll.cli.night;
