/**
 * The pages where forms are taught, listed, changed and handed on. Enters: requests. Leaves: pages, and forms. Caller: the
 * server.
 */
package se.stodkoll.web.form;
