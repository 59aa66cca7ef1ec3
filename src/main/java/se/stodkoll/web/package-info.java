/**
 * The review page: a queue of cases, both documents of each beside each other, and a person's decisions; and the same as a
 * JSON API. Enters: requests. Leaves: events, through {@link se.stodkoll.web.office.Office}; it opens no document itself. Caller: cli.
 */
package se.stodkoll.web;
