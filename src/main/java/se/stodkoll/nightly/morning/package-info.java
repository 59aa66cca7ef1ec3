/**
 * What the review page asks of the nights. Enters: decisions of persons, files that they drop. Leaves: the cases as they stand now,
 * pages and pictures. Caller: cli, which hands it to web.
 */
package se.stodkoll.nightly.morning;
