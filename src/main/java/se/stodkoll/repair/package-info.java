/** Judges whether text is right Swedish, and puts mangled text right. Pure; the original is kept. Caller: ingest. */
package se.stodkoll.repair;
