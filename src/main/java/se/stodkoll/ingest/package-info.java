/** One file into one Document: type by content, page by page its own text or its picture, repaired where mangled. Caller: nightly. */
package se.stodkoll.ingest;
