/**
 * The home folder, what of it belongs to the program alone (its lock, temporary files, taught forms), and what the program says
 * of itself: its version, its time, what stops it. Enters: a folder. Leaves: paths below it. Callers: all rooms of nightly, cli.
 */
package se.stodkoll.nightly.home;
