/**
 * What was not read: tables, amounts and pages that no record holds, so that a person has to look. Enters: PartText,
 * the records made. Leaves: Unread list. Caller: parse.
 */
package se.stodkoll.parse.unread;
