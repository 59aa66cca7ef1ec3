/**
 * Tells others how nights go, in figures alone: a summary by mail or webhook, metrics and health for who watches. Enters:
 * counts. Leaves: messages, an endpoint. Callers: nightly, cli.
 */
package se.stodkoll.notice;
