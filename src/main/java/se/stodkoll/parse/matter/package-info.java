/**
 * What facts and sentences say of one matter: the acts that tell of it, and their values as fields. Enters: PartText,
 * the acts of its sentences. Leaves: StatedMatter list, fields by slot. Callers: application, decision, parse.
 */
package se.stodkoll.parse.matter;
