/** Commands, options, exit codes and what a terminal shows. Enters: arguments. Leaves: an {@link ExitCode}. Caller: the shell. */
package se.stodkoll.cli;
