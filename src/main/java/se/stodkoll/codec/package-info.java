/** Model values to JSON and back, exactly: the golden format of every stage and of the ledger, in binary form (Smile) on the worker pipe; and a file's tables for other programs. The one place with Jackson's mappers. */
package se.stodkoll.codec;
