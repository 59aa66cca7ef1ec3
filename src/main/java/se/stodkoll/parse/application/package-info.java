/**
 * The record of what is applied for: of the portal's form, of a description, of what a decision tells of it. Enters:
 * PartText, its tables, a matter. Leaves: Application. Caller: parse.
 */
package se.stodkoll.parse.application;
