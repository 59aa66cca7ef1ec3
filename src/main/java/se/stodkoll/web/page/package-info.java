/**
 * The pages of the list, of cases and of papers in no case, and what is sent from them. Enters: requests. Leaves: pages.
 * Callers: the server; form.
 */
package se.stodkoll.web.page;
