/** Model values to JSON and back, exactly; the golden format of every stage, the worker pipe and the ledger. The one place with Jackson's mapper. */
package se.stodkoll.codec;
