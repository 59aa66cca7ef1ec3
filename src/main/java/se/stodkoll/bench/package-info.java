/** Measures reading beside other tools, on demand. Enters: a folder of PDFs. Leaves: Standing. Caller: cli. */
package se.stodkoll.bench;
