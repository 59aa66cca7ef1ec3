/** Numbers of matters and of organisations. Enters: text. Leaves: Mention.MatterNumber, Mention.OrganisationNumber. Caller: text. */
package se.stodkoll.text.number;
