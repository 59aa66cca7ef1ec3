/**
 * Commands for what is done beside nights: backup, restore, verify, retain, erase, doctor. Enters: options. Leaves: an exit code. Caller: cli.
 */
package se.stodkoll.cli.upkeep;
