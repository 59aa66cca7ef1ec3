/** A run as report.json, as its published schema (schema/report.schema.json) says. */
package se.stodkoll.report.json;
