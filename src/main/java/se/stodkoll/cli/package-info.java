/**
 * The program as a shell starts it; its commands stand in the rooms. Enters: arguments. Leaves: an exit code
 * ({@link se.stodkoll.cli.program.ExitCode}). Caller: the shell.
 */
package se.stodkoll.cli;
