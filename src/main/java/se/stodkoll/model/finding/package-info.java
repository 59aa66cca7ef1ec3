/** Cases, what the rules found in them, and what persons decided of that. */
package se.stodkoll.model.finding;
