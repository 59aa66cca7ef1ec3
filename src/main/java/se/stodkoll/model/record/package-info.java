/** What a part of a file tells: an application, a decision, a list of support, and what was not read. */
package se.stodkoll.model.record;
