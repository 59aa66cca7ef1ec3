/**
 * Who may ask, how often and with which password. Enters: every request. Leaves: those that may go on, and who asks. Caller:
 * the server; the rooms that make pages ask who it is.
 */
package se.stodkoll.web.guard;
