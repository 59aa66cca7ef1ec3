/**
 * Commands for persons who review: the page, its reviewers, the forms they have taught. Enters: options. Leaves: an exit code. Caller: cli.
 */
package se.stodkoll.cli.review;
