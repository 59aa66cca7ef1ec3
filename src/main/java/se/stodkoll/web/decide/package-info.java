/**
 * What persons ask to have decided, turned into events or refused. Enters: forms and questions of the API. Leaves: events of
 * the ledger. Callers: the pages and the API.
 */
package se.stodkoll.web.decide;
