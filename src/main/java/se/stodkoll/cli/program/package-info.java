/**
 * What all commands share: options, home and settings, texts, exit codes, a night with its progress shown. Enters: arguments and environment.
 * Leaves: lines on the terminal. Callers: cli, its commands.
 */
package se.stodkoll.cli.program;
